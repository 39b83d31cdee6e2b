/** What the Prisma command line passes to its engine: repeated `--datamodels`, one JSON `--datasource`, and, for a single question, `cli <question>`. */
export function readArguments(words) {
  const after = (name) => words.flatMap((word, at) => (word === name ? [words[at + 1]] : []))
  const cli = words.indexOf('cli')
  return {
    datamodels: after('--datamodels'),
    previewFeatures: after('--enabled-preview-features')[0]?.split(','),
    url: JSON.parse(after('--datasource')[0] ?? '{}').url,
    question: cli < 0 ? null : words[cli + 1],
  }
}
