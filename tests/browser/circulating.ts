/** The key quotations of the launch story as they circulated, and what the check must say about each. */
export const circulating = [
  {
    text: '“ensure further cooperation with the People’s Republic of China in conducting technological research and development in the field of artificial intelligence”',
    grade: 'as-printed',
    record: 'kremlin-order-2024-12',
    says: 'From a document',
  },
  {
    text: '“Russia would be using second-grade tech for years and spending ‘huge resources’ to recreate what already exists,” a former top Russian finance official said.',
    grade: 'known-alteration',
    record: 'oleg-vyugin-second-grade',
    says: 'It differs from the reference wording.',
  },
  {
    text: 'German Gref: “graphics cards for AI and supercomputers were the hardest to substitute” 🤖 #AI #Russia',
    grade: 'known-alteration',
    record: 'gref-graphics-cards-reported',
    says: 'a reporter’s words printed as the speaker’s',
  },
  {
    text: 'Russia was six to nine months behind the US and China in AI in a range of parameters — Alexander Vedyakhin, Sberbank',
    grade: 'known-alteration',
    record: 'vedyakhin-lag-2024-12',
    says: 'a reporter’s words printed as the speaker’s',
  },
] as const;
