// Tasks are dropped onto the line of whoever is to have them. The list of tasks says what is dragged, this says where to.
window.hoaluLoad = {
  lines(list) {
    let over = null;
    const mark = line => {
      over?.classList.remove('load-over');
      line?.classList.add('load-over');
      over = line;
    };
    const lineOf = event => (event.target instanceof Element ? event.target.closest('[data-share]') : null);
    list.addEventListener('dragover', event => {
      const line = lineOf(event);
      if (line) {
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
      }
      mark(line);
    });
    list.addEventListener('dragleave', event => {
      if (!list.contains(event.relatedTarget)) {
        mark(null);
      }
    });
    list.addEventListener('drop', event => {
      const line = lineOf(event);
      event.preventDefault();
      mark(null);
      if (line) {
        list.$server.dropped(line.dataset.share);
      }
    });
  },
};
