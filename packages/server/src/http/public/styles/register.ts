/**
 * Pages of the register: search with its facets and suggestions, answers of a currency check, which become cards on a
 * phone, and the picture of a lineage.
 */
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
.citing{margin:0 0 8px;max-width:420px}
.citing svg{display:block;max-width:100%;height:auto}
@media (min-width:760px){.citing svg{overflow:visible}}
.citing text{font:14px var(--sans);fill:var(--ink)}
.citing text.heading{fill:var(--slate)}
.citing .link{text-decoration:underline;text-underline-offset:3px}
.citing g>text .link{text-decoration:none}
.citing a:focus-visible text{outline:2px solid var(--ink)}
.citing circle{fill:var(--slate)}
.citing .current circle{fill:var(--bamboo)}
.citing .coming circle{fill:var(--amber)}
.citing .here circle{fill:var(--ink)}
.citing .here text{font-weight:700;font-size:16px}
.citing .step{stroke:var(--slate);stroke-width:1.5}
.citing .partial{stroke-dasharray:4 4}
.citing .old{stroke:var(--vermilion)}
.tree{list-style:none;margin:0;padding:0}
.tree ul{list-style:none;margin:0 0 8px;padding:0 0 0 20px;border-left:1px solid var(--rule)}
.tree li{padding:3px 0}
.tree details{margin:0}
.tree summary{cursor:pointer;padding:3px 0}
.trees{padding:0;list-style:none}
.trees li{padding:6px 0}
.follow{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center;margin:0 0 16px}
.search>.hint,.more{flex:1 1 100%;margin:0}
.more .search{margin:12px 0 0}
.found mark{background:none;color:inherit;font-weight:700;text-decoration:underline;text-decoration-color:var(--amber);text-decoration-thickness:2px;text-underline-offset:4px}
.tag.replaced,.tag.terminated{color:var(--vermilion)}
.with-facets{display:grid;grid-template-columns:minmax(0,1fr) 260px;gap:0 40px;align-items:start}
.facets{font-size:15px}
.facets h2{margin-top:8px}
.facets h3{font-size:15px;margin:16px 0 4px}
.facets ul{list-style:none;margin:0;padding:0}
.facets li{padding:2px 0}
.facets [aria-current]{font-weight:700;color:var(--ink)}
.facets details{margin:2px 0 0}
.to-narrow{display:none}
.note-box{border-left:3px solid var(--amber);background:var(--surface);padding:12px 16px;margin:0 0 16px}
.note-box p:last-child{margin:0}
.suggested{position:relative}
.suggestions{position:absolute;z-index:2;left:0;right:0;margin:0;padding:4px 0;list-style:none;background:var(--surface);border:1px solid var(--slate);border-radius:3px}
.suggestions [role=option]{padding:8px 12px;cursor:pointer}
.suggestions [aria-selected=true],.suggestions [role=option]:hover{background:var(--ink);color:var(--on-ink)}
@media (max-width:760px){
  .with-facets{display:block}
  .to-narrow{display:block}
  .cards thead{position:absolute;clip-path:inset(50%)}
  .cards,.cards tbody,.cards tr,.cards td{display:block}
  .cards tr{border:1px solid var(--rule);margin:0 0 12px;background:var(--surface)}
  .cards td{border:0;padding:4px 12px}
  .cards td:first-child{padding-top:10px;white-space:normal;color:var(--slate)}
  .cards td:last-child{padding-bottom:10px}
  .cards td:empty{display:none}
}
`
