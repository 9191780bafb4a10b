// Files by drop or by choice, as often as one likes, listed with their size until they are sent.
// Without this script the field takes files as every field does.
(() => {
  const zone = document.querySelector('[data-drop]');
  if (!zone) return;
  const form = zone.closest('form');
  const input = zone.querySelector('input[type=file]');
  const list = zone.querySelector('[data-chosen]');
  let chosen = [];

  const same = (one, other) =>
    one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;

  const put = (files) => {
    chosen = files;
    const carrier = new DataTransfer();
    files.forEach((file) => carrier.items.add(file));
    input.files = carrier.files;
    show();
  };

  const add = (files) => {
    put([...chosen, ...[...files].filter((file) => !chosen.some((old) => same(old, file)))]);
    form.dispatchEvent(new CustomEvent('files-chosen'));
  };

  const line = (file) => {
    const item = document.createElement('li');
    const name = document.createElement('span');
    name.className = 'file';
    name.textContent = file.name;
    const size = document.createElement('span');
    size.className = 'quiet';
    size.textContent = Math.max(1, Math.floor(file.size / 1024)) + ' ' + form.dataset.bytes;
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.className = 'btn btn-sm btn-link';
    remove.textContent = form.dataset.remove;
    remove.setAttribute('aria-label', form.dataset.remove + ' ' + file.name);
    remove.addEventListener('click', () => {
      put(chosen.filter((other) => other !== file));
      input.focus();
    });
    item.append(name, ' ', size, ' ', remove);
    return item;
  };

  const show = () => {
    list.replaceChildren(...chosen.map(line));
    list.hidden = chosen.length === 0;
  };

  zone.querySelector('.drop-hint').hidden = false;
  input.addEventListener('change', () => add([...input.files]));
  form.addEventListener('files-stored', (event) =>
    put(chosen.filter((file) => !event.detail.includes(file))));
  ['dragover', 'dragenter'].forEach((kind) =>
    zone.addEventListener(kind, (event) => {
      event.preventDefault();
      zone.classList.add('drop-over');
    }));
  zone.addEventListener('dragleave', (event) => {
    if (!zone.contains(event.relatedTarget)) zone.classList.remove('drop-over');
  });
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('drop-over');
    add(event.dataTransfer.files);
  });
})();
