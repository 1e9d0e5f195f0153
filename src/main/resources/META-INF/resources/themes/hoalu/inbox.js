// The keyboard of the inbox, and what its list tells the server. A command is a button or link that says its key by
// data-key (or data-go behind g): the keyboard presses what a hand could press, and nothing else.
window.hoaluInbox = (() => {
  const PREFIX_WAIT = 1500;
  const ON_ROWS = new Set(['c', 'r', 'a', 'e', 'd', 'm', 'x', 'X', 'o']);
  let root = null;
  let single = true;
  let prefixed = 0;
  let current = null;
  let before = null;

  const text = 'textarea, select, [contenteditable=""], [contenteditable=true], [role=combobox], [role=textbox],'
    + ' input:not([type=radio]):not([type=checkbox]):not([type=button]):not([type=submit])';
  const editable = node => node instanceof Element && node.matches(text);
  // Telex and VNI compose a letter of several keys: none of them is a command.
  const composing = event => event.isComposing || event.keyCode === 229;
  const typing = event => composing(event) || event.composedPath().some(editable);
  const elsewhere = event => document.querySelector('vaadin-dialog[opened]')
    || event.composedPath().some(node => node instanceof Element && node.matches('[role=menu], [role=listbox], [role=dialog]'));

  const grid = () => root.querySelector('vaadin-grid.inbox-grid');
  const usable = node => !node.disabled && !node.hasAttribute('disabled')
    && (node.dataset.key === 'Escape' ? !node.closest('[hidden]') : node.checkVisibility());

  function press(selector) {
    const found = [...root.querySelectorAll(selector)].find(usable)
      || [...document.querySelectorAll('vaadin-notification-card ' + selector)].find(usable);
    if (found) {
      found.click();
    }
    return Boolean(found);
  }

  function focusRow() {
    const place = grid()?.shadowRoot.querySelector('#items [tabindex="0"]');
    place?.focus();
    return place;
  }

  function move(event, arrow) {
    const list = grid();
    const inside = event.composedPath().includes(list);
    const begun = inside || current;
    const target = inside ? event.composedPath()[0] : focusRow();
    if (target && begun) {
      target.dispatchEvent(new KeyboardEvent('keydown', {key: arrow, bubbles: true, composed: true}));
    }
  }

  function atRow(key) {
    const list = grid();
    if (list && (current || key === '*')) {
      list.$server.pressed(key, current?.key ?? '', before?.key ?? '');
      return true;
    }
    return false;
  }

  // The first question of the open form that has no answer yet, or the one in hand.
  function choose(number) {
    const groups = [...root.querySelectorAll('.task vaadin-radio-group')]
      .filter(group => group.checkVisibility() && !group.disabled && !group.readonly);
    const group = groups.find(each => each.contains(document.activeElement))
      ?? groups.find(each => !each.querySelector('vaadin-radio-button[checked]')) ?? groups[0];
    const options = group ? [...group.querySelectorAll('vaadin-radio-button')] : [];
    if (number > options.length) {
      return false;
    }
    options[number - 1].querySelector('input').click();
    return true;
  }

  function letter(event) {
    const key = event.key;
    if (prefixed && Date.now() - prefixed < PREFIX_WAIT) {
      prefixed = 0;
      return press(`[data-go="${CSS.escape(key)}"]`);
    }
    prefixed = 0;
    switch (key) {
      case 'g': prefixed = Date.now(); return true;
      case 'j': move(event, 'ArrowDown'); return true;
      case 'k': move(event, 'ArrowUp'); return true;
      case '/': {
        press('[data-key="Escape"]:is(.inbox-bulk *)');
        const search = root.querySelector('[data-key-focus="/"]');
        requestAnimationFrame(() => search?.focus());
        return true;
      }
      case '*': return atRow('*');
      default:
    }
    if (/^[1-9]$/.test(key)) {
      return choose(Number(key));
    }
    return press(`[data-key="${CSS.escape(key)}"]`) || (ON_ROWS.has(key) && atRow(key));
  }

  function at(place) {
    if (place.section === 'body' && place.item && place.item.key !== current?.key) {
      before = current;
      current = place.item;
    }
  }

  function inRows(event) {
    const list = grid();
    if (!list || !event.composedPath().includes(list) || list.interacting) {
      return false;
    }
    const place = list.getEventContext(event);
    if (place.section !== 'body' || !place.item) {
      return false;
    }
    at(place);
    if (event.key === 'Enter') {
      return atRow('Enter');
    }
    if (event.key === ' ') {
      return atRow('x');
    }
    if (event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      move(event, event.key);
      setTimeout(() => atRow('extend'));
      return true;
    }
    return false;
  }

  // In a field it belongs to the field; of a panel that is unfolded, unless a list of choices is open, to the panel.
  function leave(event) {
    const path = event.composedPath();
    if (!path.some(editable)) {
      return press('[data-key="Escape"]');
    }
    const panel = path.find(node => node instanceof Element && node.matches('.inbox-filters, .inbox-views'));
    const choosing = path.some(node => node instanceof Element && node.matches('[opened]'));
    return Boolean(panel) && !choosing && press('[data-key="Escape"]:is(.inbox-filters *, .inbox-views *)');
  }

  function pressed(event) {
    if (!root?.isConnected || event.defaultPrevented || composing(event) || elsewhere(event)) {
      return;
    }
    const complete = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const done = complete ? press('.task [data-key="e"]')
      : plain && (event.key === 'Escape' ? leave(event)
        : inRows(event) || (single && !typing(event) && event.key.length === 1 && event.key !== ' ' && letter(event)));
    if (done) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }

  document.addEventListener('keydown', pressed, true);

  const later = (wait, act) => {
    let timer;
    return () => {
      clearTimeout(timer);
      timer = setTimeout(act, wait);
    };
  };

  // Of cards, which all stand on the page, the ones on the screen are reckoned; of a table the grid knows them.
  function seen(list) {
    if (!list.allRowsVisible) {
      return [list._firstVisibleIndex ?? 0, list._lastVisibleIndex ?? 0];
    }
    const box = list.getBoundingClientRect();
    const height = box.height / Math.max(1, list.size);
    const first = Math.max(0, Math.floor(-box.top / height));
    return [first, Math.floor((window.innerHeight - box.top) / height)];
  }

  return {
    focusRow,

    keys(inbox, letters) {
      root = inbox;
      single = letters;
    },

    list(list, all, one) {
      const column = list.querySelector('vaadin-grid-flow-selection-column');
      column.headerRenderer = (cell, owner) => {
        column._defaultHeaderRenderer(cell, owner);
        cell.firstElementChild.accessibleName = all;
      };
      column.renderer = (cell, owner, model) => {
        column._defaultRenderer(cell, owner, model);
        cell.firstElementChild.accessibleName = one;
      };
      // Inside: a focus that moves from row to row is never told outside.
      list.shadowRoot.addEventListener('focusin', event => at(list.getEventContext(event)));
      const tell = later(400, () => {
        if (list.isConnected && list.size > 0 && list.checkVisibility()) {
          list.$server.scrolled(...seen(list));
        }
      });
      list.shadowRoot.querySelector('#table').addEventListener('scroll', tell, {passive: true});
      // Cards scroll with the page, which outlives the list.
      const scrolled = () => {
        if (!list.isConnected) {
          document.removeEventListener('scroll', scrolled, {capture: true});
        } else if (list.allRowsVisible) {
          tell();
        }
      };
      document.addEventListener('scroll', scrolled, {passive: true, capture: true});
    },

    // A card says all of itself: a head over cards would only take the room of one.
    cards(list, narrow) {
      list.$.header.style.display = narrow ? 'none' : '';
    },

    // Of a row of tabs that is wider than the screen the open one is seen.
    show(tab) {
      const row = tab.parentElement;
      const [here, all] = [tab.getBoundingClientRect(), row.getBoundingClientRect()];
      if (here.left < all.left || here.right > all.right) {
        row.scrollLeft += here.left - all.left - (all.width - here.width) / 2;
      }
    },

    scrollTo(list, row) {
      requestAnimationFrame(() => {
        if (row > 0 && !list.allRowsVisible) {
          list.scrollToIndex(row);
        } else if (row > 0) {
          const box = list.getBoundingClientRect();
          window.scrollTo(0, window.scrollY + box.top + row * box.height / Math.max(1, list.size));
        }
      });
    },
  };
})();
