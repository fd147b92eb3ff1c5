/** What a resident or a visitor at the kiosk can meet; anything else falls back to Korean. */
export const problems = {
  client_unreachable: {
    title: '无法连接服务器。',
    next: '请确认网络后再按一次。您填写的内容已保留。',
  },
  'client_server-failed': {
    title: '发生临时错误。',
    next: '请稍后再按一次。如持续发生，请致电中心。',
  },
  client_refused: {
    title: '无法完成您的请求。',
    next: '请刷新页面后重试。如持续发生，请致电中心。',
  },
  kernel_unavailable: {
    title: '服务器暂时没有响应。',
    next: '请稍后再按一次。您填写的内容已保留。',
  },
  kernel_busy: {
    title: '目前使用人数较多。',
    next: '请稍后再按一次。您填写的内容已保留。',
  },
  kernel_unexpected: {
    title: '发生临时错误。',
    next: '请稍后再按一次。如持续发生，请致电中心。',
  },
  request_invalid: {
    title: '请再次确认填写的内容。',
    next: '请修改红色标记的栏目后再按一次。',
  },
  'identity_sign-in-required': {
    title: '需要确认身份。',
    next: '连接已过期，请重新确认身份。',
  },
  'identity_too-many-codes': {
    title: '获取验证码次数过多。',
    next: '请在{{retryAtTime}}之后再获取，或使用已收到的验证码。',
  },
  'identity_wrong-code': {
    title: '验证码不正确，还可输入{{triesLeft}}次。',
    next: '请输入最近短信中的6位数字。',
  },
  'identity_code-expired': {
    title: '验证码已过有效时间（5分钟）。',
    next: '请重新获取验证码。',
  },
  'identity_code-locked': {
    title: '验证码输错5次，暂时停止。',
    next: '请在{{retryAtTime}}之后重新获取。',
  },
  'scheduling_slot-full': {
    title: '{{startsAt}}刚刚约满。',
    next: '请选择最近的空闲时间，无需重新确认身份。',
  },
  'scheduling_already-booked': {
    title: '您已有预约。',
    next: '请在“我的预约”查看日期。如要更改，请先取消。',
  },
  'scheduling_not-eligible': {
    title: '您现在不能在此预约。',
    next: '请按以下说明办理。',
  },
  'scheduling_outside-opening': {
    title: '现在不是预约时间。',
    next: '{{opensAt}}起可以预约。',
  },
  'scheduling_day-closed': {
    title: '当天中心休息（{{reason}}）。',
    next: '请选择其他日期。',
  },
  'scheduling_interval-too-short': {
    title: '两次预约须间隔{{minDays}}天以上。',
    next: '第2次请选择{{earliestOn}}之后。',
  },
  'scheduling_slot-past': {
    title: '所选时间已过。',
    next: '请选择其他时间。',
  },
  'scheduling_slot-not-found': {
    title: '找不到所选时间。',
    next: '请在日历中重新选择。',
  },
  'scheduling_cut-off-passed': {
    title: '已过网上取消的时间。',
    next: '请致电中心，我们为您取消。',
  },
  'scheduling_not-cancellable': {
    title: '此预约不能取消。',
    next: '已使用或已取消。如有疑问请致电中心。',
  },
  'scheduling_booking-not-found': {
    title: '找不到预约。',
    next: '请确认预约号码和出生日期，或到登记窗口。',
  },
  'scheduling_not-today': {
    title: '不是今天的预约，预约时间为{{startsAt}}。',
    next: '请在预约当天再来，或咨询登记窗口。',
  },
  'scheduling_already-arrived': {
    title: '您已经登记。',
    next: '请等候叫号。没有号码时请到登记窗口。',
  },
  'scheduling_not-confirmed': {
    title: '预约无效。',
    next: '已取消或已结束，请咨询登记窗口。',
  },
  'scheduling_too-early': {
    title: '还没到登记时间。',
    next: '{{earliestAtTime}}起可以登记，请稍候。',
  },
  'queueing_visit-not-found': {
    title: '号码尚未生成。',
    next: '请稍候。超过1分钟请到登记窗口。',
  },
};
