import { segmentSentences } from '#lib/text/index.ts'
export default function P() { return <main><h1>ahoj {segmentSentences('xx').length}</h1></main> }
