import { pagesText } from '../../interface/strings.ts';

const heading = /<(h[23]) id="([^"]+)">([\s\S]*?)<\/\1>/g;

/**
 * Adds to each heading of rendered Markdown a link to its section. Where scripts run, clicking the link shares or copies it.
 */
export function withSectionLinks(html: string): string {
  return html.replace(heading, (_, tag: string, id: string, text: string) => {
    const name = pagesText.share.linkToSection;
    const label = `aria-label="${name}"`;
    const link = `<a class="share anchor-link screen-only" href="#${id}" data-share ${label}>#</a>`;
    return `<${tag} id="${id}">${text}\u00A0${link}</${tag}>`;
  });
}
