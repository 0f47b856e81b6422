/** Colours keep a contrast of 4.5:1 on white; severity is said in words too. */
export const HTML_STYLE = `
body{font:16px/1.6 "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC",sans-serif;color:#1f2328;background:#fff;max-width:60rem;margin:0 auto;padding:1rem}
h1{font-size:1.5rem}h2{font-size:1.2rem;border-bottom:1px solid #d0d7de}h3{font-size:1rem;margin:0}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:.25rem 1rem}dl div{display:flex;gap:.5rem}dt{color:#59636e;white-space:nowrap}dd{margin:0}
small,.note,.also{color:#59636e}ol{padding:0;list-style:none}ol>li{margin:1rem 0;padding:.5rem 1rem;border-left:.25rem solid #59636e}
ol>li.error{border-color:#b3261e}ol>li.warning{border-color:#8a5a00}
.error .severity{color:#b3261e}.warning .severity{color:#8a5a00}.advice .severity{color:#59636e}
blockquote{margin:.25rem 0;white-space:pre-wrap;overflow-wrap:anywhere}mark{background:#fff1b8;color:inherit}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.25rem .5rem;border-bottom:1px solid #d0d7de;vertical-align:top}
@page{size:A4;margin:2cm}
@media print{body{font-size:10.5pt;max-width:none;padding:0}ol>li,tr{break-inside:avoid}thead{display:table-header-group}}
`
