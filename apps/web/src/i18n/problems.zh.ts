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
  'identity_phone-full': {
    title: '一部手机最多可为 {{limit}} 人预约（含本人）。',
    next: '请先结束其中一人的登记，或致电中心预约。',
  },
  'identity_own-consent-needed': {
    title: '需要通过对方的手机确认同意。',
    next: '请重新发送同意码，并输入对方收到的6位数字。',
  },
  'identity_consent-changed': {
    title: '同意内容已更新。',
    next: '请将新内容告知对方并重新获得同意。',
  },
  'identity_dependant-is-self': {
    title: '您输入的是本人的信息。',
    next: '本人无需登记，请输入要代为预约的人的信息。',
  },
  'identity_not-born-yet': {
    title: '出生日期晚于今天。',
    next: '请重新确认出生日期。',
  },
  'identity_not-cared-for': {
    title: '此人未登记。',
    next: '请刷新页面确认，登记可能已经结束。',
  },
  'scheduling_slot-full': {
    title: '{{startsAt}}刚刚约满。',
    next: '请选择最近的空闲时间，无需重新确认身份。',
  },
  'scheduling_already-booked': {
    title: '您已有预约。',
    next: '请在“查看或更改预约”查看日期，需要时可在那里更改。',
  },
  'scheduling_may-book-already': {
    title: '您现在就可以预约。',
    next: '无需等待通知，请点击预约。',
  },
  'scheduling_group-not-found': {
    title: '您选择的职业群已不存在。',
    next: '请刷新页面后重新选择。',
  },
  'scheduling_notice-not-found': {
    title: '该通知申请已结束。',
    next: '请刷新页面。',
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
  'scheduling_hold-expired': {
    title: '名额的保留时间已结束。',
    next: '请再次保留同一时间或选择其他时间。',
  },
  'scheduling_hold-not-found': {
    title: '没有为您保留的名额。',
    next: '请重新选择时间。',
  },
  'scheduling_not-changeable': {
    title: '此预约不能更改。',
    next: '您已到访或预约已取消。如有疑问请致电中心。',
  },
  'scheduling_same-time': {
    title: '与现在的时间相同。',
    next: '请选择其他时间。',
  },
  'scheduling_supply-exhausted': {
    title: '本次可预约的数量已满。',
    next: '有人取消后会重新开放，请稍后再看。',
  },
  'scheduling_not-in-your-care': {
    title: '您不能为此人代办预约。',
    next: '请先在代办人员中添加。',
  },
  'scheduling_person-twice': {
    title: '同一人重复出现。',
    next: '请重新选择接种者。',
  },
  'scheduling_no-follow-up': {
    title: '没有需要一起更改的下一次预约。',
    next: '请刷新页面后重新选择。',
  },
  'scheduling_link-unknown': {
    title: '此链接无法使用。',
    next: '请完整点击短信中的链接，或在“查看或更改预约”中确认身份后办理。',
  },
  'scheduling_link-closed': {
    title: '出生日期多次错误，此链接已关闭。',
    next: '请在“查看或更改预约”中确认身份后办理，或致电中心。',
  },
  'scheduling_link-for-another-purpose': {
    title: '此链接不能办理这项业务。',
    next: '请点击短信中的另一链接，或在“查看或更改预约”中办理。',
  },
  'scheduling_wrong-birth-date': {
    title: '出生日期与预约不符，还可输入{{triesLeft}}次。',
    next: '请填写接种者的出生日期。',
  },
  'scheduling_cut-off-passed': {
    title: '已过网上更改和取消的期限。',
    next: '网上办理已于{{lastDay}}截止。请致电中心，我们为您办理。',
  },
  'scheduling_not-cancellable': {
    title: '此预约不能取消。',
    next: '已使用或已取消。如有疑问请致电中心。',
  },
  'scheduling_too-many-tries': {
    title: '出生日期多次输入错误。',
    next: '请在{{retryAtTime}}之后再试，或到接待窗口咨询。',
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
  'scheduling_other-centre': {
    title: '您的预约在另一中心。',
    next: '请前往{{centreName}}（{{centreAddress}}）。预约时间为{{startsAt}}。',
  },
  'scheduling_earlier-step-open': {
    title: '第 {{earlierStep}} 次尚未完成，不能办理第 {{step}} 次报到。',
    next: '第 {{earlierStep}} 次预约为{{earlierAt}}。请前往接待窗口。',
  },
  'scheduling_late-to-desk': {
    title: '已超过预约时间较久，请到接待窗口报到。',
    next: '原预约为{{arriveAt}}。窗口将确认今天能否办理。',
  },
  'scheduling_door-code-over': {
    title: '二维码已过期。',
    next: '请重新扫描入口或自助机上的新二维码。二维码每分钟更新。',
  },
  'scheduling_door-code-unknown': {
    title: '这不是中心的二维码。',
    next: '请用手机相机扫描入口或自助机上的二维码。',
  },
  'scheduling_not-at-the-door': {
    title: '无法确认您在中心。',
    next: '请重新扫描入口或自助机上的二维码，并在 20 分钟内报到。',
  },
  'identity_visit-pass-over': {
    title: '这是过期的号码票。',
    next: '号码票上的二维码仅限当天使用。',
  },
  'identity_visit-pass-unknown': {
    title: '此二维码无法使用。',
    next: '请重新扫描号码票上的二维码，或留意屏幕叫号。',
  },
  'queueing_help-is-coming': {
    title: '已有其他工作人员前往。',
    next: '列表已刷新。',
  },
  'queueing_help-call-not-found': {
    title: '没有此呼叫。',
    next: '列表已刷新。',
  },
  'notifications_push-off': {
    title: '本中心不发送手机通知。',
    next: '请打开叫号声音并保持屏幕打开。',
  },
  'notifications_push-service-unknown': {
    title: '无法使用此浏览器的通知。',
    next: '请打开叫号声音并保持屏幕打开，或申请短信提醒。',
  },
  'queueing_no-numbers-here': {
    title: '此处不发放该业务的号码。',
    next: '请咨询引导员。',
  },
  'queueing_numbers-closed': {
    title: '现在不是发放号码的时间。',
    next: '请确认时间后再来。',
  },
  'queueing_numbers-used-up': {
    title: '号码已全部发完。',
    next: '请在下一个小时取号或预约。',
  },
  'queueing_already-in-line': {
    title: '您已在排队。',
    next: '请在“我的顺序”中查看。',
  },
  'queueing_not-from-home': {
    title: '该业务须到现场取号。',
    next: '请在入口的自助机取号。',
  },
  'queueing_too-few-waiting': {
    title: '等候人数较少，暂不能在家取号。',
    next: '请直接前来，在自助机取号。',
  },
  'queueing_one-number-from-home': {
    title: '您今天已在家取过号。',
    next: '请在“我的顺序”中查看。',
  },
  'queueing_other-centre': {
    title: '这是其他地点的号码。',
    next: '请在取号的地点确认到达。',
  },
  'queueing_not-a-service': {
    title: '该窗口不能办理此业务。',
    next: '请至少选择一项该窗口的业务。',
  },
  'queueing_no-phone-known': {
    title: '此号码没有电话号码。',
    next: '保持页面打开即可收到提醒。',
  },
  'passport_kind-unknown': {
    title: '没有这种护照。',
    next: '请从列表中选择。',
  },
  'passport_day-has-passed': {
    title: '不能从过去的日期起适用。',
    next: '请选择今天或之后的日期。',
  },
  'casework_stage-not-next': { title: '目前不能进入该阶段。', next: '请刷新列表并确认当前阶段。' },
  'casework_stage-stays': { title: '此阶段无法撤回。', next: '已通知申请人或已领取。' },
  'passport_situation-unknown': { title: '找不到该申请类型。', next: '请重新选择。' },
  'passport_documents-missing': { title: '须备齐全部材料。', next: '请勾选所有已确认的材料。' },
  'passport_receipt-not-found': { title: '找不到该收费记录。', next: '请刷新台账。' },
  'passport_receipt-given-back': { title: '该费用已退还。', next: '请在台账中确认退款。' },
  'passport_day-is-closed': { title: '今日台账已结账。', next: '请在下一工作日收费或退费。' },
  'passport_identity-needed': { title: '请核实身份后逐一交付。', next: '请登记身份核实。' },
  'passport_not-ready': { title: '该护照尚不能领取。', next: '请确认当前阶段。' },
  'passport_has-lapsed': { title: '该护照逾6个月未领取，已失效。', next: '须重新申请。' },
  'passport_proxy-needs-power': { title: '代理人须有委托书。', next: '请确认委托书后重试。' },
  'passport_span-wrong': { title: '请重新选择期间。', next: '最长两年。' },
  'queueing_visit-has-ended': {
    title: '本次来访已结束。',
    next: '没有需要再通知的序号。',
  },
  'queueing_visit-not-found': {
    title: '号码尚未生成。',
    next: '请稍候。超过1分钟请到登记窗口。',
  },
  'scheduling_standby-all-done': {
    title: '您已全部完成。',
    next: '没有需要接种的了。如有疑问请致电中心。',
  },
  'scheduling_standby-other-offer': {
    title: '您已用其他疫苗开始或预约。',
    next: '请排同一种疫苗的队伍。',
  },
  'scheduling_standby-booked-today': {
    title: '您今天已有预约。',
    next: '请于{{startsAt}}到场，不必另行排队。',
  },
  'scheduling_standby-too-early': {
    title: '距下次接种须满{{minDays}}天。',
    next: '{{earliestOn}}起可以申请。',
  },
  'scheduling_standby-barred': {
    title: '{{untilOn}}之前不能申请。',
    next: '您同意后没有到场。如有特殊情况，请致电中心。',
  },
  'scheduling_standby-closed-today': {
    title: '今天中心休息。',
    next: '请在开放日再申请。',
  },
  'scheduling_standby-over': {
    title: '今天已结束。',
    next: '请在下一个开放日再申请。',
  },
  'scheduling_standby-joined-already': {
    title: '您今天已申请。',
    next: '每天只能排一次队，接受之后当天不能再排。',
  },
  'scheduling_standby-not-in-line': {
    title: '您目前没有在排队。',
    next: '请刷新页面。若已收到提供，请先答复。',
  },
  'scheduling_standby-offer-not-found': {
    title: '此地址没有可打开的内容。',
    next: '仅当天可以查看。请确认短信中的地址。',
  },
  'scheduling_standby-offer-over': {
    title: '答复时间已过，或您已答复。',
    next: '名额已转给下一位。今天可以重新排队。',
  },
  'scheduling_standby-no-follow-up': {
    title: '没有可一并预约的第二次名额。',
    next: '请致电中心，由工作人员为您安排。',
  },
  'scheduling_unknown-hub': {
    title: '接送巴士不在该处停靠。',
    next: '请重新选择上车地点。',
  },
  'kernel_too-busy': {
    title: '当前预约人数非常多。',
    next: '请稍后再试，您输入的内容不会丢失。',
  },
  'identity_pairing-code-unknown': {
    title: '连接号码不正确。',
    next: '请再次确认新屏幕上现在显示的6位数字。号码每10分钟更换一次。',
  },
  'identity_device-code-in-use': {
    title: '地址 {{code}} 已连接屏幕“{{label}}”。',
    next: '如已更换屏幕，请选择更换；原屏幕将断开连接。',
  },
  'identity_device-code-taken': {
    title: '地址 {{code}} 正被其他中心的设备使用。',
    next: '请在屏幕上用其他名称打开地址，再用新号码连接。',
  },
  'identity_device-not-found': {
    title: '找不到该设备。',
    next: '可能已断开连接。请重新载入列表。',
  },
  'identity_too-many-pairings': {
    title: '等待连接的屏幕过多。',
    next: '稍后屏幕会自动重试。',
  },
  'queueing_zone-not-found': {
    title: '找不到该区域。',
    next: '可能已被他人删除。请重新载入列表。',
  },
  'queueing_zone-exists': {
    title: '该区域已存在。',
    next: '请重新载入列表后修改。',
  },
  'queueing_zone-in-use': {
    title: '该区域有 {{screens}} 台屏幕。',
    next: '请先将屏幕移到其他区域或断开连接。',
  },
  'queueing_too-many-zones': {
    title: '最多可设 {{most}} 个区域。',
    next: '请先删除不用的区域。',
  },
  'queueing_screen-not-found': {
    title: '找不到该屏幕。',
    next: '可能已断开连接。请重新载入列表。',
  },
  'queueing_screen-not-placed': {
    title: '该屏幕尚未指定区域。',
    next: '请在屏幕管理中指定区域。',
  },
  'queueing_message-not-found': {
    title: '找不到该提示语。',
    next: '请重新载入列表。',
  },
  'queueing_changed-meanwhile': {
    title: '其间已被他人修改。',
    next: '请关闭窗口，确认变更内容后再修改。',
  },
  'queueing_stage-not-found': {
    title: '找不到该环节。',
    next: '请重新载入列表。',
  },
  'casework_department-unknown': {
    title: '该部门不受理申请。',
    next: '请告知管理员。',
  },
  'casework_kind-unknown': {
    title: '找不到该申请种类。',
    next: '请从列表中重新选择。',
  },
  'casework_unit-unknown': {
    title: '找不到该处理部门。',
    next: '请从列表中重新选择。',
  },
  'casework_handler-unknown': {
    title: '不能分配给该负责人。',
    next: '请选择本部门的负责人。',
  },
  'casework_not-your-department': {
    title: '此账号无权查看该部门的申请。',
    next: '请用负责部门的账号登录。',
  },
  'casework_no-rule': {
    title: '该种类尚无处理标准。',
    next: '请先让组长设定标准。',
  },
  'casework_case-not-found': {
    title: '找不到该申请。',
    next: '请确认受理编号。须用申请人的姓名和手机验证身份后才能查看。',
  },
  'casework_case-changed': {
    title: '该申请在此期间已有变更。',
    next: '请确认变更内容后重试。',
  },
  'casework_step-not-possible': {
    title: '目前状态下无法进行此操作。',
    next: '请重新确认申请的状态。',
  },
  'casework_nobody-to-tell': {
    title: '没有可接收短信的申请人。',
    next: '请登记申请人或关闭短信通知。',
  },
  'casework_lead-only': {
    title: '只有组长可以进行此操作。',
    next: '请联系组长。',
  },
  'casework_extensions-used-up': {
    title: '不能再延长。',
    next: '该种类最多可延长{{most}}次。',
  },
  'casework_extension-too-long': {
    title: '延长期限过长。',
    next: '请填写{{most}}以内。',
  },
  'casework_applicant-must-agree': {
    title: '第二次延长须经申请人同意。',
    next: '请征得申请人同意后勾选。',
  },
  'casework_already-late': {
    title: '已过期限，不能延长。',
    next: '期限为{{deadlineOn}}，请尽快处理。',
  },
  'casework_no-contact': {
    title: '该申请没有联系方式。',
    next: '请查看受理时的材料。',
  },
  'casework_span-wrong': {
    title: '请重新选择期间。',
    next: '开始须早于结束，且少于{{months}}个月。',
  },
  'casework_check-not-found': {
    title: '找不到该检查记录。',
    next: '请重新加载检查列表。',
  },
  'casework_rule-not-ahead': {
    title: '不能更改今天或过去的标准。',
    next: '请填写明天以后的日期。',
  },
  'casework_term-unit-wrong': {
    title: '处理期限的单位不正确。',
    next: '5天以内按工作小时，6天以上按天数填写。',
  },
  'notifications_report-too-long': {
    title: '查询期间为1天至92天。',
    next: '请重新选择起止日期。',
  },
  'notifications_not-unknown': {
    title: '此短信的结果已经确定。',
    next: '请刷新列表。',
  },
};
