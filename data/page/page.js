// What the page can do beyond being read: colours, search, filters, order, links to copy. Without it all is there.
(() => {
  'use strict';
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);

  // ---- colours
  const kTheme = 'throughline-theme';
  const remembered = () => { try { return localStorage.getItem(kTheme); } catch { return null; } };
  const remember = (theme) => { try { localStorage.setItem(kTheme, theme); } catch { /* private mode: for this visit only */ } };
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : prefersDark.matches);
  const themeButton = byId('theme');
  const nameTheme = () => { themeButton.textContent = isDark() ? 'Light colours' : 'Dark colours'; };
  const stored = remembered();
  if (stored === 'dark' || stored === 'light') root.dataset.theme = stored;
  if (themeButton) {
    themeButton.hidden = false;
    nameTheme();
    prefersDark.addEventListener('change', nameTheme);
    themeButton.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      remember(root.dataset.theme);
      nameTheme();
    });
  }

  // ---- paper: everything open, and afterwards as it was
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details:not([open])')];
    for (const details of closed) details.open = true;
  });
  addEventListener('afterprint', () => { for (const details of closed) details.open = false; });

  const list = byId('list');
  const controls = byId('controls');
  if (!list || !controls) return;
  const shown = byId('shown');
  const fields = ['q', 'actor', 'type', 'source', 'from', 'to', 'key', 'sort'];
  controls.hidden = false;

  // ---- what each entry can be found by; read from the page once, when first needed
  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const textsOf = (entry, selector) => [...entry.querySelectorAll(selector)].map((element) => element.textContent);
  const idOf = (link) => decodeURIComponent(link.getAttribute('href')).replace(/^.*[#/]/, '').replace(/\.html$/, '');
  const dayOf = (entry) => entry.querySelector('.when time')?.getAttribute('datetime');
  const describe = (entry) => ({
    entry,
    group: entry.parentElement.parentElement,
    words: fold(entry.textContent),
    type: entry.querySelector('.type').textContent,
    actors: [...entry.querySelectorAll('.who a')].map(idOf),
    sources: textsOf(entry, 'cite, .src bdi'),
    first: entry.dataset.f ?? dayOf(entry),
    last: entry.dataset.l ?? dayOf(entry),
    key: entry.classList.contains('k'),
  });
  let known = null;
  const entries = () => (known ??= [...list.querySelectorAll('.e')].map(describe));

  // ---- state: the form, and the part of the address after "#"
  const readForm = () => {
    const state = {};
    for (const name of fields) {
      const field = controls.elements[name];
      const value = field.type === 'checkbox' ? (field.checked ? '1' : '') : field.value.trim();
      if (value) state[name] = value;
    }
    return state;
  };
  const fillForm = (state) => {
    for (const name of fields) {
      const field = controls.elements[name];
      const value = state[name] || '';
      if (field.type === 'checkbox') field.checked = value === '1';
      else field.value = value;
      if (field.tagName === 'SELECT' && field.selectedIndex < 0) field.value = '';
    }
  };
  const replaceAddress = (hash) => {
    const address = hash ? '#' + hash : location.pathname + location.search;
    try { history.replaceState(null, '', address); } catch { if (hash) location.hash = hash; }
  };
  const addressOf = (state) => new URLSearchParams(state).toString();

  // ---- filters
  const termsOf = (query) => (fold(query).match(/"[^"]+"|\S+/g) || []).map((term) => term.replace(/^"|"$/g, ''));
  const matcher = (state) => {
    const terms = termsOf(state.q || '');
    return (item) =>
      (!state.key || item.key) &&
      (!state.type || item.type === state.type) &&
      (!state.actor || item.actors.includes(state.actor)) &&
      (!state.source || item.sources.includes(state.source)) &&
      (!state.from || (item.last !== undefined && item.last >= state.from)) &&
      (!state.to || (item.first !== undefined && item.first <= state.to)) &&
      terms.every((term) => item.words.includes(term));
  };
  const setHidden = (element, hidden) => { if (element.hidden !== hidden) element.hidden = hidden; };
  const filter = (state) => {
    const fits = matcher(state);
    const full = new Set();
    let count = 0;
    for (const item of entries()) {
      const fit = fits(item);
      setHidden(item.entry, !fit);
      if (!fit) continue;
      count += 1;
      full.add(item.group);
    }
    for (const group of list.children) setHidden(group, !full.has(group));
    const all = entries().length;
    const noun = all === 1 ? 'entry' : 'entries';
    shown.textContent = count === all ? `${all} ${noun}` : count ? `${count} of ${all} ${noun}` : `None of ${all} ${noun} fits; clear the filters to see all`;
  };

  // ---- order; entries without a date stay last
  let newestFirst = false;
  const reverse = (parent) => parent.append(...[...parent.children].reverse());
  const order = (state) => {
    if ((state.sort === 'new') === newestFirst) return;
    newestFirst = !newestFirst;
    reverse(list);
    for (const group of list.children) reverse(group.querySelector('.entries'));
    const undated = byId('m-undated');
    if (undated) list.append(undated);
  };

  const show = (state) => { order(state); filter(state); };
  const changed = () => {
    const state = readForm();
    show(state);
    replaceAddress(addressOf(state));
  };
  controls.addEventListener('input', changed);
  controls.addEventListener('submit', (event) => event.preventDefault());
  controls.addEventListener('reset', (event) => {
    event.preventDefault();
    fillForm({});
    changed();
    controls.elements.q.focus();
  });

  // An address holds filters ("q=ceasefire&key=1") or a place; a place that filters hide is shown again.
  const follow = () => {
    const hash = location.hash.slice(1);
    if (/^\w+=/.test(hash)) {
      fillForm(Object.fromEntries(new URLSearchParams(hash)));
      show(readForm());
      return;
    }
    const target = hash && byId(decodeURIComponent(hash));
    if (!target) return;
    if (target.closest('[hidden]')) {
      fillForm({ sort: newestFirst ? 'new' : '' });
      show(readForm());
    }
    const details = target.closest('details');
    if (details) details.open = true;
    target.scrollIntoView();
  };
  addEventListener('hashchange', follow);
  if (location.hash) follow();

  // ---- expand all
  const expand = byId('expand');
  expand.addEventListener('click', () => {
    const open = expand.getAttribute('aria-expanded') !== 'true';
    for (const details of document.querySelectorAll('main details')) details.open = open;
    expand.setAttribute('aria-expanded', String(open));
    expand.textContent = open ? 'Close all' : 'Expand all';
  });

  // ---- links to copy
  const copyByHand = (text) => {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  };
  const copy = async (text) => {
    try { await navigator.clipboard.writeText(text); return true; } catch { return copyByHand(text); }
  };
  list.addEventListener('click', async (event) => {
    const link = event.target.closest('a.pl');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const done = await copy(link.href);
    link.focus();
    link.textContent = done ? 'Link copied' : 'Permalink';
    shown.textContent = done ? 'The link to the entry was copied' : 'The link could not be copied; it stands in the address';
    setTimeout(() => { link.textContent = 'Permalink'; }, 2500);
  });

  // ---- jumping in time with a pointer; the links below the drawing do the same for everyone
  const strip = byId('strip');
  if (strip) {
    strip.addEventListener('click', (event) => {
      const to = event.target.closest('[data-to]');
      if (to) location.hash = to.dataset.to;
    });
  }
})();
