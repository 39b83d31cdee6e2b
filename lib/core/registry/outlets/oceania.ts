import { rowsOf } from '../outlet'

const au = rowsOf('AU', 'en')
const nz = rowsOf('NZ', 'en')

/** Australia and New Zealand. */
export const oceania = [
  au(
    'ABC (Australia)',
    [
      'ABC Australia',
      'Australian Broadcasting Corporation',
      'ABC News (Australia)',
      'Four Corners',
    ],
    ['abc.net.au'],
    'tv',
  ),
  au('SBS', ['SBS News', 'Special Broadcasting Service'], ['sbs.com.au'], 'tv'),
  au('The Australian', [], ['theaustralian.com.au'], 'print'),
  au(
    'Sydney Morning Herald',
    ['The Sydney Morning Herald', 'SMH'],
    ['smh.com.au'],
    'print',
    'Nine',
  ),
  au('The Age', [], ['theage.com.au'], 'print', 'Nine'),
  au(
    'AFR',
    ['Australian Financial Review', 'The Australian Financial Review'],
    ['afr.com'],
    'print',
  ),
  au(
    'Daily Telegraph (Sydney)',
    ['The Daily Telegraph (Sydney)'],
    ['dailytelegraph.com.au'],
    'print',
  ),
  au('Herald Sun', [], ['heraldsun.com.au'], 'print'),
  au('Sky News Australia', [], ['skynews.com.au'], 'tv'),
  au('news.com.au', [], ['news.com.au'], 'web'),
  au('Crikey', [], ['crikey.com.au'], 'web'),
  nz('NZ Herald', ['New Zealand Herald', 'The New Zealand Herald'], ['nzherald.co.nz'], 'print'),
  nz('Stuff', ['Stuff.co.nz', 'The Post (Wellington)'], ['stuff.co.nz', 'thepost.co.nz'], 'web'),
  nz('RNZ (New Zealand)', ['Radio New Zealand'], ['rnz.co.nz'], 'radio'),
]
