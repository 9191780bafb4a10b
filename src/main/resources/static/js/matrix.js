/* A cell of the matrix opens beside it where there is room; else its link leads to the page. */
(() => {
  const wide = window.matchMedia('(min-width: 62rem)');
  let opener = null;

  const beside = () => document.getElementById('beside');

  const close = () => {
    const panel = beside();
    if (!panel || panel.hidden) return;
    panel.hidden = true;
    panel.replaceChildren();
    document.querySelectorAll('.cell[aria-current]').forEach((cell) => cell.removeAttribute('aria-current'));
    if (opener && opener.isConnected) opener.focus();
    opener = null;
  };

  const open = (cell) => {
    const panel = beside();
    window.htmx.ajax('GET', cell.dataset.beside, { target: panel, swap: 'innerHTML' }).then(() => {
      document.querySelectorAll('.cell[aria-current]').forEach((one) => one.removeAttribute('aria-current'));
      cell.setAttribute('aria-current', 'true');
      opener = cell;
      panel.hidden = false;
      panel.querySelector('#beside-heading')?.focus();
    });
  };

  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-close]')) {
      close();
      return;
    }
    const cell = event.target.closest('a.cell[data-beside]');
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!cell || !plain || !wide.matches || !window.htmx || !beside()) return;
    event.preventDefault();
    open(cell);
  });

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
})();
