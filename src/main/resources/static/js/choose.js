// A list of boxes to tick: narrowed down as one types, with or without accents; all and none act on
// what is in sight. Without this script the two buttons go by way of the server.
(() => {
  const plain = (text) =>
    text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();

  document.querySelectorAll('[data-choose]').forEach((group) => {
    const boxes = [...group.querySelectorAll('.form-check')];
    const search = group.querySelector('[data-search]');
    const count = group.querySelector('[data-count]');
    const tick = (box) => box.querySelector('input');

    const tell = () => {
      const chosen = boxes.filter((box) => tick(box).checked).length;
      count.textContent = group.dataset.chosen + ' ' + chosen + '/' + boxes.length;
    };

    search.hidden = false;
    search.querySelector('input').addEventListener('input', (event) => {
      const wanted = plain(event.target.value.trim());
      boxes.forEach((box) => (box.hidden = !plain(box.textContent).includes(wanted)));
    });
    search.querySelector('input').addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault();
    });
    group.querySelectorAll('[data-all]').forEach((button) =>
      button.addEventListener('click', (event) => {
        event.preventDefault();
        boxes
          .filter((box) => !box.hidden)
          .forEach((box) => (tick(box).checked = button.dataset.all === 'true'));
        tell();
      }));
    group.addEventListener('change', tell);
    tell();
  });
})();
