// Draws each process on the page with bpmn-js and puts onto its elements what the table beside it says:
// rows with data-element carry data-active and data-failed, or data-step (current, passed).
(() => {
  const badge = (text, kind, title) => {
    const mark = document.createElement('span');
    mark.className = `diagram-badge diagram-${kind}`;
    mark.textContent = text;
    mark.title = title;
    return mark;
  };

  const mark = (viewer, row) => {
    const { element, active, failed, step } = row.dataset;
    if (!viewer.get('elementRegistry').get(element)) return;
    const overlays = viewer.get('overlays');
    const label = row.querySelector('th')?.textContent ?? '';
    if (step) viewer.get('canvas').addMarker(element, `step-${step}`);
    if (Number(active)) {
      viewer.get('canvas').addMarker(element, 'step-current');
      overlays.add(element, { position: { top: -14, left: -12 }, html: badge(active, 'active', label) });
    }
    if (Number(failed)) {
      overlays.add(element, { position: { top: -14, right: 18 }, html: badge(`! ${failed}`, 'failed', label) });
    }
  };

  const draw = async (place) => {
    const answer = await fetch(place.dataset.diagram, { credentials: 'same-origin' });
    if (!answer.ok) return;
    place.querySelector('.diagram-missing').remove();
    const viewer = new BpmnJS({ container: place.querySelector('.diagram-canvas') });
    await viewer.importXML(await answer.text());
    viewer.get('canvas').zoom('fit-viewport', 'auto');
    const rows = document.getElementById(place.dataset.rows).querySelectorAll('[data-element]');
    rows.forEach((row) => mark(viewer, row));
    place.classList.add('is-drawn');
  };

  document.querySelectorAll('[data-diagram]').forEach(draw);
})();
