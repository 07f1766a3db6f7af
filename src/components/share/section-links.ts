import { pagesText } from '../../interface/strings.ts';

const heading = /<(h[23]) id="([^"]+)">([\s\S]*?)<\/\1>/g;

/**
 * Rendered Markdown with a link to itself after each heading. The link leads to the section; where scripts run, the
 * link is shared or copied.
 */
export function withSectionLinks(html: string): string {
  return html.replace(heading, (_, tag: string, id: string, text: string) => {
    const name = pagesText.share.linkToSection;
    const label = `aria-label="${name}" title="${name}"`;
    const link = `<a class="share anchor-link screen-only" href="#${id}" data-share ${label} data-pagefind-ignore>#</a>`;
    return `<${tag} id="${id}">${text}\u00A0${link}</${tag}>`;
  });
}
