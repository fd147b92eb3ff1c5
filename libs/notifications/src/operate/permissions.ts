/** What went out, what it cost and how fast: figures, no texts and no people. */
export const READ_REPORTS = 'notifications.read-reports';
/** Look after what was given up, providers and queues of the whole installation. */
export const OPERATE = 'notifications.operate';
