// Shows a button that copies the text of a field; without it the field can be copied by hand.
document.querySelectorAll('[data-copies]').forEach(button => {
  const field = document.getElementById(button.dataset.copies);
  if (!field || !navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    field.select();
    navigator.clipboard.writeText(field.value).then(() => { button.textContent = button.dataset.done; });
  });
});
