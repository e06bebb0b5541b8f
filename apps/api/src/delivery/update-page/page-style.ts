/** How the page looks: a public form that must be read on any screen, without a file besides. */
export const PAGE_STYLE = `
:root{color-scheme:light;--text:#0b0c0c;--quiet:#484949;--line:#b1b4b6;--link:#1a65a6;--red:#ca3535;--green:#0f7a52;--focus:#ffdd00}
*{box-sizing:border-box}
body{margin:0;font:1.1875rem/1.4 system-ui,"Segoe UI",Roboto,"Liberation Sans",sans-serif;color:var(--text);background:#fff}
header{background:#0b0c0c;color:#fff;padding:.75rem 0;font-weight:700}
header p,main{max-width:42rem;margin:0 auto;padding:0 1rem}
main{padding:1.5rem 1rem 3rem}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 1rem}
h2{font-size:1.3rem;margin:2rem 0 .5rem}
a{color:var(--link)}
.quiet,.hint{color:var(--quiet)}
.hint{display:block;margin:.15rem 0 .35rem;font-weight:400}
.panel{border-left:.5rem solid var(--line);padding:.25rem 0 .25rem 1rem;margin:1rem 0;overflow-wrap:anywhere}
.panel p{margin:.35rem 0;white-space:pre-line}
.summary,.changed{border:.3rem solid var(--red);padding:1rem;margin:0 0 1.5rem}
.changed{border-color:var(--link)}
.summary h2,.changed h2{margin:0 0 .5rem}
.summary ul{margin:0;padding-left:1.2rem}
.summary a{color:var(--red);font-weight:700}
.done{background:var(--green);color:#fff;padding:1.5rem 1rem;margin-bottom:1.5rem;text-align:center}
.done h1{margin:0}
.group{border:0;padding:0;margin:0 0 1.75rem;min-width:0}
.group.wrong{border-left:.3rem solid var(--red);padding-left:.9rem}
legend,label{font-weight:700;padding:0}
label{display:block}
.error{color:var(--red);font-weight:700;margin:.25rem 0}
textarea,input[type=text]{font:inherit;width:100%;border:2px solid var(--text);padding:.35rem;background:#fff;color:inherit}
input[type=text].short{width:5rem}
.radio{display:flex;gap:.75rem;padding:.4rem 0;align-items:flex-start}
.radio input{width:1.75rem;height:1.75rem;margin:0;flex:none}
.radio label{font-weight:400;padding-top:.1rem}
.dates{display:flex;gap:1rem}
.dates label{font-weight:400}
button{font:inherit;font-weight:700;background:var(--green);color:#fff;border:0;padding:.6rem 1.2rem;cursor:pointer}
:focus-visible{outline:3px solid var(--focus);outline-offset:0;box-shadow:0 0 0 6px var(--text)}
li{margin:.35rem 0}
`;
