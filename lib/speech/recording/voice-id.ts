/** One for every article: a reader who has chosen the recording hears it in the next article too. */
export const recordingVoiceId = 'recording'
