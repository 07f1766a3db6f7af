/**
 * Calls back now, and whenever the content has been checked again while the page is visible. A hidden page keeps no
 * connection open, since a browser allows only six per host.
 * @param desk the path of the desk
 */
export function whenChecked(desk: string, callBack: () => void): void {
  let events: EventSource | undefined;
  const follow = (): void => {
    events?.close();
    if (document.visibilityState === 'hidden') return;
    events = new EventSource(`${desk}events/`);
    // This also fires after a lost connection, when something may have been missed.
    events.addEventListener('open', callBack);
    events.addEventListener('message', callBack);
  };
  document.addEventListener('visibilitychange', follow);
  addEventListener('pagehide', () => events?.close());
  addEventListener('pageshow', follow);
  follow();
}
