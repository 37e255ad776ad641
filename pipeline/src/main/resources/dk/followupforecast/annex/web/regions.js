"use strict";
// A region that needs no scrolling is no stop for the keyboard.
(() => {
  const observer = new ResizeObserver((entries) => {
    entries.forEach(({ target }) => {
      target.tabIndex = target.scrollWidth > target.clientWidth ? 0 : -1;
    });
  });
  document.querySelectorAll(".scroll").forEach((region) => observer.observe(region));
})();
