// Saves the draft by itself: files at once, words every 20 seconds and when the page is left.
// Without this script the button "Lưu nháp" does the same.
(() => {
  const form = document.getElementById('hand-in-form');
  if (!form) return;
  const EVERY_MS = 20000;
  const input = form.querySelector('input[type=file]');
  let changed = false;
  let busy = false;
  let again = false;
  let stopped = false;

  const state = () => document.getElementById('draft-state');

  const say = (sentence) => {
    state().querySelectorAll('span').forEach((old) => old.remove());
    const words = document.createElement('span');
    words.textContent = sentence;
    state().append(words);
  };

  const send = (body, keepalive) =>
    fetch(form.dataset.draft, { method: 'POST', body, keepalive, headers: { 'HX-Request': 'true' } });

  const read = async (response) =>
    new DOMParser().parseFromString(await response.text(), 'text/html');

  // After signing in again in another tab this page's forms carry the new session's token.
  const renewToken = async () => {
    const page = await read(await fetch(location.pathname));
    const token = page.querySelector('#hand-in-form input[name=_csrf]');
    if (!token) return;
    document.querySelectorAll('input[name=_csrf]').forEach((old) => (old.value = token.value));
  };

  const lost = async () => {
    changed = true;
    say(form.dataset.lost);
    await renewToken().catch(() => {});
  };

  const take = (answer, sent) => {
    const refused = [...answer.querySelectorAll('#draft-files data')].map((file) => file.value);
    stopped = Boolean(answer.querySelector('#draft-state[data-conflict]'));
    ['draft-files', 'draft-state'].forEach((id) =>
      document.getElementById(id).replaceWith(answer.getElementById(id)));
    if (stopped) return;
    const stored = sent.filter((file) => !refused.includes(file.name));
    form.dispatchEvent(new CustomEvent('files-stored', { detail: stored }));
  };

  const save = async (withFiles) => {
    if (stopped) return;
    if (busy) {
      again = again || withFiles;
      return;
    }
    busy = true;
    changed = false;
    say(form.dataset.saving);
    const body = new FormData(form);
    const sent = withFiles ? [...input.files] : [];
    if (!withFiles) body.delete('files');
    try {
      const response = await send(body, false);
      const answer = await read(response);
      if (response.ok && answer.getElementById('draft-state')) take(answer, sent);
      else await lost();
    } catch (noConnection) {
      await lost();
    } finally {
      busy = false;
    }
    if (again) {
      again = false;
      await save(true);
    }
  };

  form.addEventListener('input', (event) => {
    if (event.target === input) return;
    if (!changed && !busy) say(form.dataset.unsaved);
    changed = true;
  });
  form.addEventListener('files-chosen', () => save(true));
  form.addEventListener('submit', () => (stopped = true));
  setInterval(() => changed && save(false), EVERY_MS);
  window.addEventListener('pagehide', () => {
    if (!changed || stopped) return;
    const body = new FormData(form);
    body.delete('files');
    send(new URLSearchParams(body), true);
  });
})();
