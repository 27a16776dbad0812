import { choices, properties, switches, tokenProperty } from './look.ts'
import { paletteTokens } from './palette.ts'
import { limits, measured, storeKey, version } from './preferences.ts'

const measures = measured.map((name) => {
  const { max, min, preset } = limits[name]
  const { factor, names, unit } = properties[name]
  return [name, min, max, preset, factor, unit, names]
})
const tables = [version, measures, Object.entries(choices), switches, paletteTokens.map((token) => [token, tokenProperty(token)])]

/**
 * Runs before the first paint, so that nothing flashes: reads the stored preferences and shows them as `applyLook` does, field by
 * field, leaving out what is damaged. The tables come from the schema; a test holds both equal for any preferences.
 */
export const beforePaintScript = `(function(V,M,C,S,P){try{
var s=JSON.parse(localStorage.getItem('nahlas:${storeKey}')),r=document.documentElement,d=r.dataset,c=r.style;
if(!s||s.version!==V)return;
M.forEach(function(m){var v=s[m[0]];if(typeof v==='number'&&v>=m[1]&&v<=m[2]&&v!==m[3]){d[m[0]]='own';m[6].forEach(function(n){c.setProperty(n,Math.round(v*m[4]*1e3)/1e3+m[5])})}});
C.forEach(function(e){var v=s[e[0]];if(e[1].indexOf(v)>0)d[e[0]]=v});
S.forEach(function(n){if(s[n]===true)d[n]='on'});
if(d.theme==='own'){var p=s.palette,x=/^#[0-9a-f]{6}$/;
if(p&&P.every(function(t){return x.test(p[t[0]])})){P.forEach(function(t){c.setProperty(t[1],p[t[0]])});
d.tone=s.tone==='dark'?'dark':'light'}else delete d.theme}
}catch(e){}})(${tables.map((table) => JSON.stringify(table)).join(',')})`
