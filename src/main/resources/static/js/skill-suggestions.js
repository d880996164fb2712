// Names of skills and occupations while somebody types in the search field; without it the search button does it all.
(() => {
  const field = document.getElementById("query");
  const form = field && field.form;
  if (!form) {
    return;
  }
  const list = document.createElement("datalist");
  list.id = "query-suggesties";
  form.append(list);
  field.setAttribute("list", list.id);
  let waiting = 0;
  let asked = 0;

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 200);
  });

  async function ask() {
    const typed = field.value.trim();
    const mine = ++asked;
    const names = typed.length < 2 ? [] : await find(typed);
    if (mine === asked) {
      list.replaceChildren(...names.map((name) => Object.assign(document.createElement("option"), { value: name })));
    }
  }

  async function find(typed) {
    try {
      const body = new URLSearchParams({ query: typed, _csrf: form.elements._csrf.value });
      const answer = await fetch(form.dataset.suggestions, { method: "POST", body, redirect: "error" });
      return answer.ok ? await answer.json() : [];
    } catch {
      return [];
    }
  }
})();
