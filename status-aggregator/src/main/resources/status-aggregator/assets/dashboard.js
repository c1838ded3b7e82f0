'use strict';

(() => {
  const EVERY = 1000;
  const PATIENCE = 5000;
  const LABELS = [...document.querySelectorAll('thead th')].map((heading) => heading.textContent);
  const STATUSES = ['overall', 'applicationStatus', 'phoneScreenStatus', 'onSiteInterviewStatus',
    'backgroundCheckStatus', 'healthScreeningStatus', 'offerStatus'];
  const COLUMNS = ['applicationId', 'candidate', 'position', ...STATUSES, 'waitingOn'];

  const filter = document.getElementById('filter');
  const body = document.getElementById('applications');
  const warning = document.getElementById('warning');
  const asOf = document.getElementById('as-of');
  const nothing = document.getElementById('nothing');
  const previous = document.getElementById('previous');
  const next = document.getElementById('next');

  const rows = new Map();
  let trail = [];
  let nextCursor = null;
  let unreachableSince = null;
  let underWay = null;
  let timer = null;

  // Nothing is touched that already is as it should be: no flicker, no lost selection, no needless announcement.
  function setText(element, text) {
    if (element.textContent !== text) {
      element.textContent = text;
    }
  }

  function show(element, visible) {
    if (element.hidden === visible) {
      element.hidden = !visible;
    }
  }

  function newRow() {
    const row = document.createElement('tr');
    row.setAttribute('role', 'row');
    COLUMNS.forEach((column, place) => {
      const cell = document.createElement('td');
      cell.setAttribute('role', 'cell');
      cell.dataset.column = column;
      cell.dataset.label = LABELS[place];
      cell.append(document.createElement('span'));
      row.append(cell);
    });
    return row;
  }

  function setStatus(cell, status) {
    const chip = cell.firstElementChild;
    setText(chip, status ?? '');
    if (chip.dataset.status !== (status ?? '')) {
      chip.dataset.status = status ?? '';
      chip.className = status ? 'chip' : '';
      cell.classList.toggle('blank', !status);
      if (status) {
        cell.removeAttribute('aria-label');
      } else {
        cell.setAttribute('aria-label', 'blank');
      }
    }
  }

  function span(since) {
    const minutes = Math.max(0, Math.floor((Date.now() - Date.parse(since)) / 60000));
    if (minutes < 60) {
      return `${minutes}\u00a0min`;
    }
    return minutes < 48 * 60 ? `${Math.floor(minutes / 60)}\u00a0h` : `${Math.floor(minutes / 1440)}\u00a0days`;
  }

  function waiting(application) {
    const names = application.waitingOn.join(', ');
    return application.waitingSince ? `${names} (${span(application.waitingSince)})` : names;
  }

  function fill(row, application) {
    row.dataset.applicationId = String(application.applicationId);
    const [id, candidate, position, ...others] = row.cells;
    setText(id.firstElementChild, String(application.applicationId));
    setText(candidate.firstElementChild, application.candidate ?? 'not heard of yet');
    setText(position.firstElementChild, application.position ?? '');
    STATUSES.forEach((column, place) => setStatus(others[place], application[column]));
    setText(others[STATUSES.length].firstElementChild, waiting(application));
  }

  function rowOf(application) {
    if (!rows.has(application.applicationId)) {
      rows.set(application.applicationId, newRow());
    }
    const row = rows.get(application.applicationId);
    fill(row, application);
    return row;
  }

  function showApplications(applications) {
    const shown = new Set(applications.map((application) => application.applicationId));
    [...rows].filter(([id]) => !shown.has(id)).forEach(([id, row]) => {
      row.remove();
      rows.delete(id);
    });
    applications.map(rowOf).forEach((row, place) => {
      if (body.children[place] !== row) {
        body.insertBefore(row, body.children[place] ?? null);
      }
    });
    show(nothing, applications.length === 0);
  }

  function showPage(page) {
    showApplications(page.items);
    nextCursor = page.next;
    next.disabled = !nextCursor;
    previous.disabled = trail.length === 0;
    const now = new Date();
    asOf.dateTime = now.toISOString();
    setText(asOf, now.toLocaleTimeString());
    unreachableSince = null;
    show(warning, false);
  }

  function warn(what) {
    unreachableSince ??= new Date();
    setText(warning, `${what} (since ${unreachableSince.toLocaleTimeString()}). `
      + 'What you see may be out of date; trying again every second.');
    show(warning, true);
  }

  function address() {
    const query = new URLSearchParams();
    new FormData(filter).forEach((value, name) => value.trim() && query.set(name, value.trim()));
    if (trail.length > 0) {
      query.set('cursor', trail[trail.length - 1]);
    }
    return `/application-statuses?${query}`;
  }

  async function refresh() {
    clearTimeout(timer);
    underWay?.abort();
    const request = new AbortController();
    underWay = request;
    const alarm = setTimeout(() => request.abort(), PATIENCE);
    try {
      const response = await fetch(address(), { signal: request.signal, cache: 'no-store' });
      if (response.status === 401) {
        location.assign('/sign-in');
        return;
      }
      const page = response.ok ? await response.json() : null;
      if (request === underWay) {
        page ? showPage(page) : warn(`The server answered with an error, ${response.status}`);
      }
    } catch {
      if (request === underWay) {
        warn('The server cannot be reached');
      }
    } finally {
      clearTimeout(alarm);
      if (request === underWay) {
        timer = setTimeout(refresh, EVERY);
      }
    }
  }

  filter.addEventListener('submit', (event) => event.preventDefault());
  filter.addEventListener('input', () => {
    trail = [];
    refresh();
  });
  next.addEventListener('click', () => {
    trail.push(nextCursor);
    next.disabled = true;
    refresh();
  });
  previous.addEventListener('click', () => {
    trail.pop();
    refresh();
  });
  refresh();
})();
