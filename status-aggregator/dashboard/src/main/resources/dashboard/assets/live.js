'use strict';

// Notifies the page of changes. The server only says that something has changed; htmx fetches what (see list.jte).
(() => {
  const AGAIN_AFTER = 1000;
  const PATIENCE = 12000;

  const cutOff = document.getElementById('cut-off');
  let source = null;
  let alarm = null;
  let again = null;
  let notified = '';
  let asked = new WeakMap();

  const value = (id) => document.getElementById(id)?.value ?? '';

  function connected() {
    cutOff.hidden = true;
    clearTimeout(alarm);
    alarm = setTimeout(lost, PATIENCE);
  }

  function lost() {
    cutOff.hidden = false;
    leave();
    again = setTimeout(connect, AGAIN_AFTER);
  }

  function leave() {
    source?.close();
    source = null;
    clearTimeout(alarm);
    clearTimeout(again);
  }

  // No element requests the same change twice.
  function notify(element, name) {
    if (asked.get(element) !== notified) {
      asked.set(element, notified);
      htmx.trigger(element, `live-${name}`);
    }
  }

  // A page that reconnects sends the place of the last change that it shows, and is notified of the changes since.
  function connect() {
    leave();
    asked = new WeakMap();
    const list = document.querySelector('[data-live]');
    if (!list || document.hidden) {
      return;
    }
    const query = new URLSearchParams({ of: value('of'), since: value('since') });
    source = new EventSource(`${list.dataset.live}?${query}`);
    source.addEventListener('beat', (event) => {
      connected();
      document.dispatchEvent(new CustomEvent('dashboard:beat', { detail: event.data }));
    });
    ['changed', 'moved'].forEach((name) => source.addEventListener(name, (event) => {
      connected();
      notified = event.data;
      document.querySelectorAll(`[hx-trigger*="live-${name}"]`).forEach((element) => notify(element, name));
    }));
    source.addEventListener('error', lost);
    alarm = setTimeout(lost, PATIENCE);
  }

  // The answer is no older than the last notification. A page that already says that it is out of date does not ask for that again.
  document.addEventListener('htmx:configRequest', (event) => {
    const { enough } = event.detail.elt.dataset;
    if (enough) {
      event.detail.parameters.notified = notified;
      event.detail.parameters.enough = document.querySelector(enough) !== null;
    }
  });

  document.addEventListener('DOMContentLoaded', connect);
  // a browser keeps six connections to a server, for all its windows together: only those that are seen need one
  document.addEventListener('visibilitychange', () => (document.hidden ? leave() : connect()));
  document.addEventListener('htmx:afterSettle', (event) => {
    if (event.detail.elt?.matches?.('[data-live]')) {
      connect();
    }
  });
  // a page that the browser keeps for going back must not stay connected
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', (event) => event.persisted && connect());
})();
