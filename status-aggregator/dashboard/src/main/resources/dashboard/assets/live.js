'use strict';

// Tells the page when something has changed. The server only says that; htmx fetches what (see list.jte).
(() => {
  const AGAIN_AFTER = 1000;
  const PATIENCE = 12000;

  const cutOff = document.getElementById('cut-off');
  let source = null;
  let alarm = null;
  let again = null;
  let told = '';
  let asked = new WeakMap();

  const value = (id) => document.getElementById(id)?.value ?? '';

  function heard() {
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

  // Nobody asks twice after the same change.
  function tell(element, name) {
    if (asked.get(element) !== told) {
      asked.set(element, told);
      htmx.trigger(element, `live-${name}`);
    }
  }

  // A page that is back tells what it has seen, and is told whether anything has changed since.
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
      heard();
      document.dispatchEvent(new CustomEvent('dashboard:beat', { detail: event.data }));
    });
    ['changed', 'moved'].forEach((name) => source.addEventListener(name, (event) => {
      heard();
      told = event.data;
      document.querySelectorAll(`[hx-trigger*="live-${name}"]`).forEach((element) => tell(element, name));
    }));
    source.addEventListener('error', lost);
    alarm = setTimeout(lost, PATIENCE);
  }

  // What is asked for is no older than what was told of; and who says already that there is more is not told again.
  document.addEventListener('htmx:configRequest', (event) => {
    const { enough } = event.detail.elt.dataset;
    if (enough) {
      event.detail.parameters.told = told;
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
