import { z } from 'astro/zod';
import { interfaceFor, languageNames } from '../interface/languages.ts';
import { schemasText } from '../interface/strings.ts';
import { colorNames, type ColorName } from '../settings/palette.ts';
import { sectionNames } from '../settings/section-names.ts';
import { contact } from './contact.ts';
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

const color = z.string().regex(/^#[0-9a-f]{6}$/i, messages.color);
const colorPair = z.tuple([color, color], messages.colorPair);

const colors = Object.fromEntries(colorNames.map((name) => [name, colorPair.optional()])) as Record<
  ColorName,
  z.ZodOptional<typeof colorPair>
>;

/** The settings in `site.yaml`: everything specific to a publication that is not in a record. */
export const settingsSchema = z.strictObject({
  name: text.describe(messages.about.name),
  tagline: text.describe(messages.about.tagline),
  description: text.describe(messages.about.description),
  publisher: text.describe(messages.about.publisher),
  language: language
    .refine((tag) => interfaceFor(tag) !== undefined, messages.language(languageNames))
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
  'policy-in-pages': z.enum(['true', 'false']).optional().describe(messages.about.policyInPages),
  'front-page': z
    .strictObject({ article: identifier.optional(), quote: identifier.optional() })
    .optional()
    .describe(messages.about.frontPage),
  'travel-topics': z.array(identifier).optional().describe(messages.about.travelTopics),
  'material-until': edtf.optional().describe(messages.about.materialUntil),
  colors: z.strictObject(colors).optional().describe(messages.about.colors),
});

/** The settings of a publication. */
export type Settings = Readonly<z.infer<typeof settingsSchema>>;
