// A sentence chosen from a list goes into the text field that the list names, to be changed there.
(() => {
  document.querySelectorAll('[data-fills]').forEach((list) => {
    const field = document.getElementById(list.dataset.fills);
    list.addEventListener('change', () => {
      if (!list.value) return;
      field.value = field.value.trim() ? field.value.trimEnd() + '\n' + list.value : list.value;
      field.focus();
    });
  });
})();
