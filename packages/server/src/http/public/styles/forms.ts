/** Forms in one column, the label above; one primary button, where the eye ends. */
export const formRules = `
.form{max-width:640px}
.field{margin:0 0 18px}
.field>label,.field>.label{display:block;font-weight:600}
.field .hint{display:block;color:var(--slate);font-size:14px}
.field .wrong{display:block;color:var(--vermilion);font-weight:600;font-size:14px}
.optional{font-weight:400;color:var(--slate);font-size:14px}
input:not([type=checkbox]):not([type=radio]),select,textarea{width:100%;font:inherit;color:inherit;background:var(--surface);border:1px solid var(--slate);border-radius:3px;padding:8px 10px;min-height:44px}
textarea{min-height:120px;resize:vertical}
[aria-invalid=true]{border-color:var(--vermilion);border-width:2px}
fieldset{border:1px solid var(--rule);margin:0 0 18px;padding:12px 16px}
legend{font-weight:600;padding:0 6px}
.choice{display:flex;gap:8px;align-items:baseline;padding:4px 0}
button{font:600 16px/1.5 var(--sans);background:var(--ink);color:var(--on-ink);border:2px solid var(--ink);border-radius:3px;padding:9px 22px;min-height:44px;cursor:pointer}
button.plain{background:transparent;color:var(--ink)}
.search{display:flex;flex-wrap:wrap;gap:10px;align-items:end;margin:0 0 20px}
.search .field{margin:0;flex:1 1 160px}
.search .grow{flex:4 1 280px}
.trap{position:absolute;left:-999px}
.refused{border:2px solid var(--vermilion);padding:12px 20px;margin:0 0 24px;background:var(--surface)}
.refused h2{border:0;margin:0 0 4px;padding:0;color:var(--vermilion)}
`
