'use strict';

(() => {
  const MINUTE = 60000;
  const FAR_BEHIND = 10;
  const ago = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: 'always', style: 'short' });
  const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'long' });
  const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });

  function span(then) {
    const minutes = Math.max(0, Math.floor((Date.now() - then) / MINUTE));
    if (minutes < 1) {
      return document.body.dataset.justNow;
    }
    if (minutes < 60) {
      return ago.format(-minutes, 'minute');
    }
    return minutes < 48 * 60 ? ago.format(-Math.floor(minutes / 60), 'hour') : ago.format(-Math.floor(minutes / 1440), 'day');
  }

  const FORMS = {
    ago: (time) => span(time),
    clock: (time) => clock.format(time),
    moment: (time) => moment.format(time),
    range: (time, end) => moment.formatRange(time, end),
  };

  // Nothing is touched that already is as it should be: no flicker, no lost selection, no needless announcement.
  function setText(element, text) {
    if (element.textContent !== text) {
      element.textContent = text;
    }
  }

  function showTimes(root) {
    root.querySelectorAll('time[data-form]').forEach((element) => {
      const time = new Date(element.dateTime);
      const end = new Date(element.dataset.end ?? time);
      setText(element, FORMS[element.dataset.form](time, end));
      element.title = exact.formatRange(time, end);
    });
  }

  document.addEventListener('DOMContentLoaded', () => showTimes(document));
  document.addEventListener('htmx:afterSettle', () => showTimes(document));
  document.addEventListener('htmx:oobAfterSwap', () => showTimes(document));
  setInterval(() => showTimes(document), MINUTE);

  document.addEventListener('dashboard:beat', (event) => {
    const asOf = document.getElementById('as-of');
    const { asOf: moment, behind } = JSON.parse(event.detail);
    asOf.dateTime = moment;
    document.getElementById('behind').hidden = behind === null || behind < FAR_BEHIND;
    document.getElementById('disconnected').hidden = behind !== null;
    showTimes(asOf.parentElement);
  });

  // what a reader has opened stays open when it is replaced
  document.addEventListener('htmx:oobBeforeSwap', (event) => {
    event.detail.target.querySelectorAll('details[open][id]').forEach((open) => {
      event.detail.fragment.querySelector(`#${open.id}`)?.setAttribute('open', '');
    });
  });

  // an address says what is asked for, and nothing of what is not
  document.addEventListener('htmx:configRequest', (event) => {
    const sent = event.detail.parameters;
    Object.keys(sent).filter((name) => sent[name] === '').forEach((name) => delete sent[name]);
  });

  document.addEventListener('htmx:responseError', (event) => {
    if (event.detail.xhr.status === 401) {
      location.assign(`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`);
    }
  });
})();
