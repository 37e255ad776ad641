"use strict";
// A reader sorts a table by any of its columns. Every word stands in the page's template, and text is set as text, never
// as markup. Without this script the page is whole.
(() => {
  /** Sorting two rows helps nobody. */
  const FEWEST_ROWS = 3;

  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const tables = [...document.querySelectorAll("main table")];

  const fill = (pattern, words) => pattern.replace(/\{(\w+)\}/g, (whole, key) => words[key] ?? whole);

  const isSum = (row) => row.classList.contains("group") || row.classList.contains("total");

  /** Neighbouring rows without a sum between them, and what follows them: sums stay where they belong. */
  const runsOf = (table) => {
    const runs = [];
    let run = null;
    [...table.tBodies[0].rows].forEach((row) => {
      if (isSum(row)) {
        run = null;
        return;
      }
      if (run === null) {
        run = { rows: [], end: null };
        runs.push(run);
      }
      run.rows.push(row);
      run.end = row.nextElementSibling;
    });
    return runs;
  };

  /** Which heading lies where: a heading of several columns or rows lies in several places. */
  const gridOf = (table) => {
    const rows = [...table.tHead.rows];
    const grid = rows.map(() => []);
    rows.forEach((row, at) => {
      let column = 0;
      [...row.cells].forEach((cell) => {
        while (grid[at][column]) {
          column += 1;
        }
        for (let down = 0; down < cell.rowSpan; down += 1) {
          for (let across = 0; across < cell.colSpan; across += 1) {
            grid[at + down][column + across] = cell;
          }
        }
      });
    });
    return grid;
  };

  /** The headings of single columns, each with the name that tells it from the others. */
  const headingsOf = (table) => {
    const grid = gridOf(table);
    return grid[grid.length - 1].map((cell, column) => {
      const above = grid[0][column];
      return { cell, name: above === cell ? cell.textContent : `${above.textContent} ${cell.textContent}` };
    });
  };

  const isMissing = (cell) => cell.classList.contains("missing") || cell.textContent === "";

  const compareCells = (one, other, sign) => {
    if (isMissing(one) || isMissing(other)) {
      return Number(isMissing(one)) - Number(isMissing(other));
    }
    const [value, otherValue] = [one.dataset.value, other.dataset.value];
    if (value !== undefined && otherValue !== undefined) {
      return sign * (Number(value) - Number(otherValue));
    }
    if (value !== undefined || otherValue !== undefined) {
      return value !== undefined ? -1 : 1;
    }
    return sign * collator.compare(one.textContent, other.textContent);
  };

  const arrange = (table, runs, column, sign) => {
    runs.forEach(({ rows, end }) => {
      const sorted = sign === 0
        ? rows
        : [...rows].sort((one, other) => compareCells(one.cells[column], other.cells[column], sign));
      sorted.forEach((row) => table.tBodies[0].insertBefore(row, end));
    });
  };

  /** Numbers the largest first, words from A; then the other way round; then as the document has them. */
  const nextDirection = (cell) => {
    const first = cell.classList.contains("number") ? "descending" : "ascending";
    const second = first === "ascending" ? "descending" : "ascending";
    const now = cell.getAttribute("aria-sort");
    return now === null ? first : now === first ? second : "none";
  };

  const SIGNS = { ascending: 1, descending: -1, none: 0 };

  const offerSorting = (table, runs, sorted) => {
    const headings = headingsOf(table);
    headings.forEach(({ cell, name }, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...cell.childNodes);
      cell.append(button);
      button.addEventListener("click", () => {
        const direction = nextDirection(cell);
        headings.forEach((heading) => heading.cell.removeAttribute("aria-sort"));
        if (direction !== "none") {
          cell.setAttribute("aria-sort", direction);
        }
        arrange(table, runs, column, SIGNS[direction]);
        sorted.textContent = fill(sorted.dataset[direction], { table: table.caption.textContent, column: name });
      });
    });
    table.classList.add("sortable");
  };

  const template = document.getElementById("page_sorting");
  template.replaceWith(template.content);
  const sorted = document.getElementById("page_sorted");
  tables
    .map((table) => [table, runsOf(table)])
    .filter(([, runs]) => runs.some((run) => run.rows.length >= FEWEST_ROWS))
    .forEach(([table, runs]) => offerSorting(table, runs, sorted));
})();
