/** On paper: no navigation, no forms, black on white, and the address of what was printed. */
export const printRules = `
@media print{
  body{background:#fff;color:#000;font-size:11pt}
  .sections,.aside,.skip,.form,.search,.pager,.text .say,.bottom .links,button{display:none}
  .text{border:0;padding:0}
  .top{border-bottom:1px solid #000}
  h2,h3,.clause{break-after:avoid}
  tr,.rows>li{break-inside:avoid}
}
`
