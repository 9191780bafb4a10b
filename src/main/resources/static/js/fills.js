// A sentence chosen from a list goes into the text field that the list names, to be changed there.
(() => {
  document.querySelectorAll('[data-fills]').forEach((list) => {
    const field = document.getElementById(list.dataset.fills);
    const fill = () => {
      if (!list.value) return;
      field.value = field.value.trim() ? field.value.trimEnd() + '\n' + list.value : list.value;
    };
    list.addEventListener('change', () => {
      fill();
      field.focus();
    });
    if (!field.value.trim()) fill();
  });
})();
