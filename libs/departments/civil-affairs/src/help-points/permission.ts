export const EDIT_HELP_POINTS = 'civil-affairs.edit-help-points';
