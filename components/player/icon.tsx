/** Paths in a field of 24 × 24; always beside a word, so hidden from assistive technology. */
const paths = {
  play: 'M7 4.5v15l13-7.5z',
  pause: 'M6 5h4.5v14H6zM13.5 5H18v14h-4.5z',
  stop: 'M6 6h12v12H6z',
  previous: 'M18.5 5v14L8 12zM5 5h2.5v14H5z',
  next: 'M5.5 5v14L16 12zM16.5 5H19v14h-2.5z',
  minus: 'M5 10.7h14v2.6H5z',
  plus: 'M10.7 5h2.6v5.7H19v2.6h-5.7V19h-2.6v-5.7H5v-2.6h5.7z',
  settings: 'M4 6h9v2.4H4zm14 0h2v2.4h-2zM4 15.6h2V18H4zm7 0h9V18h-9zM13.6 4.4h3.6V10h-3.6zM6.8 14h3.6v5.6H6.8z',
  more: 'M12 16.5 4.5 9l1.8-1.8 5.7 5.7 5.7-5.7L19.5 9z',
  less: 'M12 7.5 19.5 15l-1.8 1.8L12 11.1l-5.7 5.7L4.5 15z',
  close: 'M6.3 4.5 12 10.2l5.7-5.7 1.8 1.8-5.7 5.7 5.7 5.7-1.8 1.8-5.7-5.7-5.7 5.7-1.8-1.8 5.7-5.7-5.7-5.7z',
  voice: 'M3 9v6h4l5 4.5v-15L7 9zm12-1.2v8.4a4.6 4.6 0 0 0 0-8.4zm0-4.3v2.4a6.6 6.6 0 0 1 0 12.2v2.4a9 9 0 0 0 0-17z',
  note: 'M4 3.5h16a1.5 1.5 0 0 1 1.5 1.5v10.5A1.5 1.5 0 0 1 20 17h-9l-5 4.5V17H4a1.5 1.5 0 0 1-1.5-1.5V5A1.5 1.5 0 0 1 4 3.5zm7 2.5v5h2V6zm0 6.5v2h2v-2z',
} as const

export type IconName = keyof typeof paths

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" fill="currentColor" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
