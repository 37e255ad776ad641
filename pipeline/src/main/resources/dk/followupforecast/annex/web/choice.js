"use strict";
// A reader chooses a municipality: its rows are marked in every table, and the others may be left out. Every word stands in
// the page's template, and text is set as text, never as markup. Without this script the page is whole.
(() => {
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const tables = [...document.querySelectorAll("main table")];

  const fill = (pattern, words) => pattern.replace(/\{(\w+)\}/g, (whole, key) => words[key] ?? whole);

  const areaRows = tables.flatMap((table) => [...table.querySelectorAll("tbody tr[data-area]")]);

  const nameOf = (row) => row.cells[0].textContent;

  const addOptions = (select) => {
    const names = new Map();
    areaRows.forEach((row) => {
      if (!names.has(row.dataset.area)) {
        names.set(row.dataset.area, nameOf(row));
      }
    });
    [...names]
      .sort((one, other) => collator.compare(one[1], other[1]))
      .forEach(([area, name]) => select.add(new Option(name, area)));
  };

  const markRow = (row, isChosen, hidesOthers) => {
    row.classList.toggle("chosen", isChosen);
    row.hidden = hidesOthers && !isChosen;
    if (isChosen) {
      row.setAttribute("aria-current", "true");
    } else {
      row.removeAttribute("aria-current");
      row.removeAttribute("id");
    }
  };

  /** One link a table, to the municipality's first row in it. */
  const linkRows = (list, rows) => {
    const first = new Map();
    rows.forEach((row) => {
      const table = row.closest("table");
      if (!first.has(table)) {
        first.set(table, row);
      }
    });
    list.replaceChildren(
      ...[...first].map(([table, row]) => {
        row.id = `${table.id}_chosen`;
        const link = document.createElement("a");
        link.href = `#${row.id}`;
        link.textContent = table.caption.textContent;
        const item = document.createElement("li");
        item.append(link);
        return item;
      }),
    );
    list.parentElement.hidden = first.size === 0;
  };

  const offerChoice = () => {
    const select = document.getElementById("page_municipality");
    const only = document.getElementById("page_only");
    const shown = document.getElementById("page_shown");
    const list = document.getElementById("page_rows");
    addOptions(select);
    const show = () => {
      const area = select.value;
      const isAny = area !== "";
      only.disabled = !isAny;
      const hidesOthers = isAny && only.checked;
      areaRows.forEach((row) => markRow(row, isAny && row.dataset.area === area, hidesOthers));
      linkRows(list, areaRows.filter((row) => isAny && row.dataset.area === area));
      const pattern = !isAny ? shown.dataset.all : hidesOthers ? shown.dataset.only : shown.dataset.marked;
      shown.textContent = fill(pattern, { name: select.selectedOptions[0].text });
      document.body.classList.toggle("has-choice", isAny);
    };
    select.addEventListener("change", show);
    only.addEventListener("change", show);
    show();
  };

  const template = document.getElementById("page_choice");
  template.replaceWith(template.content);
  offerChoice();
})();
