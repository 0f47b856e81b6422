/** Pages of the register: answers of a currency check, which become cards on a phone, and the picture of a lineage. */
export const registerRules = `
.currency td:first-child{white-space:nowrap}
.currency td:last-child{min-width:8.5em}
.currency tr.act td:first-child{box-shadow:inset 3px 0 0 var(--vermilion)}
.currency tr.look td:first-child{box-shadow:inset 3px 0 0 var(--amber)}
.currency tr.none td:first-child{box-shadow:inset 3px 0 0 var(--bamboo)}
.lineage{margin:0 0 8px}
.lineage text{font:14px var(--sans);fill:var(--ink)}
.lineage circle{fill:var(--slate)}
.lineage .current circle{fill:var(--bamboo)}
.lineage .coming circle{fill:var(--amber)}
.lineage .here text{font-weight:700}
.lineage .step{stroke:var(--slate);stroke-width:1.5}
.lineage .partial{stroke-dasharray:4 4}
@media (max-width:760px){
  .cards thead{position:absolute;clip-path:inset(50%)}
  .cards,.cards tbody,.cards tr,.cards td{display:block}
  .cards tr{border:1px solid var(--rule);margin:0 0 12px;background:var(--surface)}
  .cards td{border:0;padding:4px 12px}
  .cards td:first-child{padding-top:10px;white-space:normal;color:var(--slate)}
  .cards td:last-child{padding-bottom:10px}
  .cards td:empty{display:none}
}
`
