(function () {
  "use strict";
  var root = document.documentElement;
  var all = function (selector, from) {
    return Array.prototype.slice.call((from || document).querySelectorAll(selector));
  };
  var by = function (id) { return document.getElementById(id); };

  function say(language) {
    root.setAttribute("data-lang", language);
    root.lang = language === "zh" ? "zh-CN" : "en";
    document.title = root.getAttribute("data-title-" + language);
    all("[data-zh]").forEach(function (element) {
      var text = element.getAttribute("data-" + language);
      if (element.tagName === "INPUT") { element.placeholder = text; } else { element.textContent = text; }
      if (element.hasAttribute("aria-label")) { element.setAttribute("aria-label", text); }
    });
    all("[data-say]").forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.getAttribute("data-say") === language));
    });
    count();
  }

  function dress(theme) {
    if (theme) { root.setAttribute("data-theme", theme); } else { root.removeAttribute("data-theme"); }
  }

  var filters = ["indicator", "owner", "state"];

  function isWanted(finding, check, words) {
    var severity = by("severity-" + finding.getAttribute("data-severity"));
    if (severity && severity.getAttribute("aria-pressed") === "false") { return false; }
    var isKept = filters.every(function (name) {
      var select = by("filter-" + name);
      if (!select || select.value === "") { return true; }
      var value = (finding.getAttribute("data-" + name) || check.getAttribute("data-" + name) || "").split(" ");
      return name === "owner" ? value.join(" ") === select.value : value.indexOf(select.value) >= 0;
    });
    if (!isKept) { return false; }
    var text = (check.querySelector(".head").textContent + " " + finding.textContent).toLowerCase();
    return words.every(function (word) { return text.indexOf(word) >= 0; });
  }

  function filter() {
    var words = by("search").value.toLowerCase().split(/\s+/).filter(Boolean);
    all("#findings .check").forEach(function (check) {
      var shown = all(".finding", check).filter(function (finding) {
        finding.hidden = !isWanted(finding, check, words);
        return !finding.hidden;
      });
      check.hidden = shown.length === 0;
    });
    count();
  }

  function count() {
    var line = by("shown");
    if (!line) { return; }
    var findings = all("#findings .finding");
    var shown = findings.filter(function (finding) { return !finding.hidden; }).length;
    line.textContent = root.getAttribute("data-lang") === "zh"
      ? "显示 " + shown + " / " + findings.length + " 条"
      : shown + " of " + findings.length + " shown";
  }

  function unfold(isOpen, selector) {
    all(selector).forEach(function (part) { part.open = isOpen; });
  }

  all("[data-say]").forEach(function (button) {
    button.addEventListener("click", function () { say(button.getAttribute("data-say")); });
  });
  by("theme").addEventListener("click", function () {
    var isDark = root.getAttribute("data-theme")
      ? root.getAttribute("data-theme") === "dark"
      : window.matchMedia("(prefers-color-scheme: dark)").matches;
    dress(isDark ? "light" : "dark");
  });
  if (by("search")) {
    all("[id^=severity-]").forEach(function (button) {
      button.addEventListener("click", function () {
        button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") === "false"));
        filter();
      });
    });
    filters.forEach(function (name) {
      if (by("filter-" + name)) { by("filter-" + name).addEventListener("change", filter); }
    });
    by("search").addEventListener("input", filter);
    by("unfold").addEventListener("click", function () {
      var isOpen = by("unfold").getAttribute("aria-pressed") !== "true";
      by("unfold").setAttribute("aria-pressed", String(isOpen));
      unfold(isOpen, "#findings details");
    });
  }

  // On paper nothing can be opened.
  var folded = [];
  window.addEventListener("beforeprint", function () {
    folded = all("details").filter(function (part) { return !part.open; });
    folded.forEach(function (part) { part.open = true; });
  });
  window.addEventListener("afterprint", function () {
    folded.forEach(function (part) { part.open = false; });
  });

  root.classList.add("live");
  // The address may ask for a language and a theme: report.html#en or #zh,dark.
  var wishes = window.location.hash.slice(1).split(",");
  ["dark", "light"].forEach(function (theme) { if (wishes.indexOf(theme) >= 0) { dress(theme); } });
  say(wishes.indexOf("zh") >= 0 ? "zh" : wishes.indexOf("en") >= 0 ? "en" : root.getAttribute("data-lang"));
})();
