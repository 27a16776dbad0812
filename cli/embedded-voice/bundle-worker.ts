import { bundle } from '../setup/bundle.ts'

const notice = `/*!
 * SPDX-License-Identifier: GPL-3.0-or-later
 * The embedded voice of Nahlas: eSpeak NG, compiled to JavaScript by the Echogarden project, with the worker of Nahlas around it.
 * The list of data files in it was changed by the build of Nahlas; the licence and where the source is: COPYING.txt and SOURCE.txt in this folder.
 */`

/** The worker with the synthesizer in it, one classic script. */
export function bundleWorker(espeakFile: string, espeakCode: string): Promise<string> {
  return bundle('lib/speech/embedded/worker/worker.ts', {
    legalComments: 'none',
    banner: { js: notice },
    define: { 'import.meta.url': 'self.location.href' },
    // Only asked for in Node.
    external: ['module'],
    plugins: [
      {
        name: 'espeak-ng',
        setup({ onLoad }) {
          onLoad({ filter: /espeak-ng\.js$/ }, ({ path: file }) => (file === espeakFile ? { contents: espeakCode, loader: 'js' } : undefined))
        },
      },
    ],
  })
}
