/** In the address: `?mode=easy`, `full` or `both`. */
export const modeParameter = 'mode'

/** In localStorage. */
export const modeStorageKey = 'nahlas.mode'

/**
 * Runs before the first paint, so that nothing flashes: the address wins over what the device remembers.
 * The style sheet hides the other part by `data-mode` on the root element.
 */
export const readingModeScript = `(function(){try{var m=new URLSearchParams(location.search).get('${modeParameter}')||localStorage.getItem('${modeStorageKey}');if(m==='easy'||m==='full')document.documentElement.dataset.mode=m}catch(e){}})()`
