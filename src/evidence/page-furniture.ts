import type { Element } from 'hast';

/** Elements that are no part of what a page says. */
const ELEMENTS = /^(?:nav|aside|form|button|dialog|menu)$/;

const ROLES = /^(?:navigation|contentinfo|complementary|search|dialog|alertdialog)$/;

/** What the classes and ids of such elements are called. */
const NAMES =
  /(?:^|[-_])(?:cookies?|consent|gdpr|shar(?:e|ing)|social|newsletter|subscri(?:be|ption)|promo|adverts?|advertisement|ads?|related|recommended|breadcrumbs?|sidebar|paywall|popup|modal|comments?)(?:$|[-_])/i;

/**
 * Whether an element holds what a page has beside its text: menus, footers, notices, buttons.
 * @param around the elements that it is in
 */
export function isFurniture({ tagName, properties }: Element, around: readonly Element[]): boolean {
  // Below a quotation, a footer says whose it is.
  if (tagName === 'footer') return !around.some((each) => each.tagName === 'blockquote');
  if (tagName === 'header')
    return !around.some((each) => each.tagName === 'article' || each.tagName === 'main');
  const { className, id, role } = properties;
  // The whole page may have such a class, too.
  const isLarge = /^(?:html|body|main|article)$/.test(tagName);
  const names = [className, id].flat().map(String);
  return (
    ELEMENTS.test(tagName) ||
    ROLES.test(String(role)) ||
    (!isLarge && names.some((name) => NAMES.test(name)))
  );
}

/** Whole lines that are no part of a text wherever they are, in English and German. */
const LINES = [
  /(?:all rights reserved|alle rechte vorbehalten)/,
  /^(?:©|\(c\)|copyright\b)/,
  /\bcookies?\b.*\b(?:accept|consent|experience|prefer|settings|akzeptier|zustimm|einstellung|website|site)|^(?:accept|reject|manage)(?: all)?(?: cookies)?$/,
  /^(?:advertisement|anzeige|werbung|sponsored|gesponsert)\b.{0,20}$/,
  /^(?:share|tweet|teilen|e-?mail|print|drucken|save|merken|copy link|link kopieren|facebook|twitter|x|whatsapp|linkedin|telegram|reddit)(?:[\s|·•,/]+(?:share|tweet|teilen|e-?mail|print|drucken|save|merken|copy link|facebook|twitter|x|whatsapp|linkedin|telegram|reddit))*$/,
  /^(?:share|teilen sie) (?:this|on|via|diesen|das)\b.{0,40}$/,
  /^(?:auf|per|via) (?:facebook|twitter|x|whatsapp|e-?mail) teilen$/,
  /^(?:read (?:more|also|next)|see also|related(?: (?:articles?|stories|topics))?|more (?:on this|from)|most read|recommended|lesen sie (?:auch|mehr)|mehr (?:zum thema|lesen)|weiterlesen|auch interessant|meistgelesen)\b.{0,120}$/,
  /^(?:subscribe|sign up|sign in|log in|register|follow us|join our|jetzt (?:abonnieren|anmelden)|abonnieren|anmelden|newsletter)\b.{0,80}$/,
  /^(?:privacy(?: policy)?|terms(?: (?:of (?:use|service)|and conditions))?|contact(?: us)?|imprint|impressum|datenschutz[a-zäöüß]*|agb|kontakt|about us)(?:[\s|·•,/]+.{0,60})?$/,
  /^(?:skip to|zum inhalt|zurück zum|back to top|jump to)\b.{0,40}$/,
  /^(?:\d+ )?(?:comments?|kommentare?)(?: \(\d+\))?$/,
].map((pattern) => new RegExp(pattern.source, 'iu'));

/** How long such a line is at most. */
const LONGEST = 240;

/** Whether a line is what pages print beside their text: a notice of rights or cookies, a button, a list of links. */
export function isFurnitureLine(line: string): boolean {
  const text = line.trim();
  return text.length <= LONGEST && LINES.some((pattern) => pattern.test(text));
}
