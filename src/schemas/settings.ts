import { z } from 'astro/zod';
import { interfaceLanguage } from '../interface/language.ts';
import { schemasText } from '../interface/strings.ts';
import { colorNames, type ColorName } from '../settings/palette.ts';
import { sectionNames } from '../settings/section-names.ts';
import { edtf } from './edtf.ts';
import { identifier } from './identifier.ts';
import { language } from './language.ts';
import { text } from './text.ts';
import { webAddress, webAddressProblem } from './web-address.ts';

const messages = schemasText.settings;

/** The origin of a site, such as `https://news.example.org`: without a path. */
const origin = z.string().superRefine((address, context) => {
  const isOrigin = URL.parse(address)?.href === `${address.replace(/\/$/, '')}/`;
  const message = webAddressProblem(address) ?? (isOrigin ? undefined : messages.origin);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

/** An address that a link can open to write to somebody. */
const contact = text.refine((value) => /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(value), {
  error: messages.contact,
});

const color = z.string().regex(/^#[0-9a-f]{6}$/i, messages.color);
const colorPair = z.tuple([color, color], messages.colorPair);

const colors = Object.fromEntries(colorNames.map((name) => [name, colorPair.optional()])) as Record<
  ColorName,
  z.ZodOptional<typeof colorPair>
>;

/** What a publication says of itself, in `site.yaml`: everything that is its own and not in a record. */
export const settingsSchema = z.strictObject({
  name: text.describe(messages.about.name),
  tagline: text.describe(messages.about.tagline),
  description: text.describe(messages.about.description),
  publisher: text.describe(messages.about.publisher),
  language: language
    .refine((tag) => tag.split('-')[0] === interfaceLanguage, messages.language(interfaceLanguage))
    .describe(messages.about.language),
  locale: language.optional().describe(messages.about.locale),
  address: origin.optional().describe(messages.about.address),
  base: z
    .string()
    .regex(/^\/(?:[\w~-][\w.~-]*\/)*$/, messages.base)
    .optional()
    .describe(messages.about.base),
  license: z
    .strictObject({
      name: text.describe(messages.about.licenseName),
      url: webAddress.describe(messages.about.licenseUrl),
      note: text.describe(messages.about.licenseNote),
    })
    .describe(messages.about.license),
  contact: contact.optional().describe(messages.about.contact),
  'reports-to': contact.optional().describe(messages.about.reportsTo),
  menu: z.array(identifier).optional().describe(messages.about.menu),
  footer: z.array(identifier).optional().describe(messages.about.footer),
  sections: z.array(z.enum(sectionNames)).optional().describe(messages.about.sections),
  'front-page': z
    .strictObject({ article: identifier.optional(), quote: identifier.optional() })
    .optional()
    .describe(messages.about.frontPage),
  'travel-topics': z.array(identifier).optional().describe(messages.about.travelTopics),
  'material-until': edtf.optional().describe(messages.about.materialUntil),
  colors: z.strictObject(colors).optional().describe(messages.about.colors),
});

/** What a publication says of itself. */
export type Settings = Readonly<z.infer<typeof settingsSchema>>;
