import { whenChecked } from './when-checked.ts';

/**
 * Shows the gate's messages in a corner of the page. They are expanded if one concerns what the page shows, or if the page
 * failed to render. At the desk, which frames the page, they are beside it instead.
 * @param desk the path of the desk
 * @param styles the path of the style sheet for the messages
 */
export function showMessages(desk: string, styles: string): void {
  if (self !== top) return;
  const host = document.createElement('aside');
  host.id = 'verbatim-messages';
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = styles;
  const details = document.createElement('details');
  root.append(style, details);
  document.body.append(host);
  whenChecked(desk, () => void refresh());
  async function refresh(): Promise<void> {
    const answer = await fetch(`${desk}messages/?of=${encodeURIComponent(location.pathname)}`);
    details.innerHTML = await answer.text();
    details.open ||=
      details.querySelector('[data-own]') !== null ||
      document.querySelector('[data-failed]') !== null;
  }
}
