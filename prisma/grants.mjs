/** Tables whose rows the app may add and read, and never change or delete: what was judged, and the record of it. */
export const appendOnly = [
  'version',
  'layout',
  'paragraph_revision',
  'spine_revision',
  'annotation_revision',
  'hop',
  'applied_label',
  'flag',
  'flag_revision',
  'annotation_flag',
  'audit_event',
  'audit_link',
]
