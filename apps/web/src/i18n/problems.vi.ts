/** What a resident or a visitor at the kiosk can meet; anything else falls back to Korean. */
export const problems = {
  client_unreachable: {
    title: 'Không kết nối được máy chủ.',
    next: 'Kiểm tra mạng rồi nhấn lại. Nội dung đã nhập vẫn còn.',
  },
  'client_server-failed': {
    title: 'Có lỗi tạm thời.',
    next: 'Xin nhấn lại sau ít phút. Nếu vẫn lỗi, hãy gọi trung tâm.',
  },
  client_refused: {
    title: 'Không thực hiện được yêu cầu.',
    next: 'Tải lại trang rồi thử lại. Nếu vẫn lỗi, hãy gọi trung tâm.',
  },
  kernel_unavailable: {
    title: 'Máy chủ hiện chưa trả lời.',
    next: 'Xin nhấn lại sau ít phút. Nội dung đã nhập vẫn còn.',
  },
  kernel_busy: {
    title: 'Hiện có nhiều người dùng.',
    next: 'Xin nhấn lại sau ít phút. Nội dung đã nhập vẫn còn.',
  },
  kernel_unexpected: {
    title: 'Có lỗi tạm thời.',
    next: 'Xin nhấn lại sau ít phút. Nếu vẫn lỗi, hãy gọi trung tâm.',
  },
  request_invalid: {
    title: 'Xin kiểm tra lại nội dung.',
    next: 'Sửa các ô màu đỏ rồi nhấn lại.',
  },
  'identity_sign-in-required': {
    title: 'Cần xác nhận danh tính.',
    next: 'Phiên đã hết. Xin xác nhận lại.',
  },
  'identity_too-many-codes': {
    title: 'Bạn đã yêu cầu mã quá nhiều lần.',
    next: 'Yêu cầu lại sau {{retryAtTime}}, hoặc dùng mã đã nhận.',
  },
  'identity_wrong-code': {
    title: 'Mã không đúng. Còn {{triesLeft}} lần.',
    next: 'Nhập 6 chữ số trong tin nhắn mới nhất.',
  },
  'identity_code-expired': {
    title: 'Mã đã hết hạn (5 phút).',
    next: 'Xin nhận mã mới.',
  },
  'identity_code-locked': {
    title: 'Nhập sai mã 5 lần nên tạm dừng.',
    next: 'Nhận mã mới sau {{retryAtTime}}.',
  },
  'identity_phone-full': {
    title: 'Một điện thoại chỉ đặt được cho tối đa {{limit}} người, kể cả chủ máy.',
    next: 'Hãy kết thúc đăng ký của một người, hoặc gọi cho trung tâm.',
  },
  'identity_own-consent-needed': {
    title: 'Cần xác nhận sự đồng ý qua điện thoại của người đó.',
    next: 'Hãy gửi lại mã đồng ý rồi nhập 6 chữ số người đó nhận được.',
  },
  'identity_consent-changed': {
    title: 'Nội dung đồng ý đã thay đổi.',
    next: 'Hãy cho người đó biết nội dung mới và xin đồng ý lại.',
  },
  'identity_dependant-is-self': {
    title: 'Đây là thông tin của chính bạn.',
    next: 'Bạn không cần thêm bản thân. Hãy nhập người bạn đặt lịch giúp.',
  },
  'identity_not-born-yet': {
    title: 'Ngày sinh ở sau hôm nay.',
    next: 'Hãy kiểm tra lại ngày sinh.',
  },
  'identity_not-cared-for': {
    title: 'Người này chưa được đăng ký.',
    next: 'Hãy tải lại trang; đăng ký có thể đã kết thúc.',
  },
  'scheduling_slot-full': {
    title: '{{startsAt}} vừa hết chỗ.',
    next: 'Chọn giờ trống gần nhất. Không cần xác nhận lại danh tính.',
  },
  'scheduling_already-booked': {
    title: 'Bạn đã có lịch hẹn.',
    next: 'Xem và đổi tại “Xem hoặc đổi lịch”.',
  },
  'scheduling_may-book-already': {
    title: 'Quý vị có thể đặt lịch ngay bây giờ.',
    next: 'Không cần chờ tin nhắn. Hãy bấm Đặt lịch.',
  },
  'scheduling_group-not-found': {
    title: 'Nhóm nghề nghiệp đã chọn không còn nữa.',
    next: 'Hãy tải lại trang và chọn lại.',
  },
  'scheduling_notice-not-found': {
    title: 'Yêu cầu này đã kết thúc.',
    next: 'Hãy tải lại trang.',
  },
  'scheduling_not-eligible': {
    title: 'Bạn chưa thể đặt lịch tại đây.',
    next: 'Xin làm theo hướng dẫn bên dưới.',
  },
  'scheduling_outside-opening': {
    title: 'Hiện không nhận đặt lịch.',
    next: 'Có thể đặt từ {{opensAt}}.',
  },
  'scheduling_day-closed': {
    title: 'Ngày đó trung tâm nghỉ ({{reason}}).',
    next: 'Xin chọn ngày khác.',
  },
  'scheduling_interval-too-short': {
    title: 'Hai lần phải cách nhau ít nhất {{minDays}} ngày.',
    next: 'Chọn lần 2 từ {{earliestOn}}.',
  },
  'scheduling_slot-past': {
    title: 'Giờ đã chọn đã qua.',
    next: 'Xin chọn giờ khác.',
  },
  'scheduling_slot-not-found': {
    title: 'Không tìm thấy giờ đã chọn.',
    next: 'Xin chọn lại trên lịch.',
  },
  'scheduling_hold-expired': {
    title: 'Đã hết thời gian giữ chỗ.',
    next: 'Hãy giữ lại giờ đó hoặc chọn giờ khác.',
  },
  'scheduling_hold-not-found': {
    title: 'Không có chỗ nào đang được giữ.',
    next: 'Hãy chọn lại giờ.',
  },
  'scheduling_not-changeable': {
    title: 'Không thể đổi lịch này.',
    next: 'Bạn đã đến hoặc lịch đã bị hủy. Có thắc mắc xin gọi trung tâm.',
  },
  'scheduling_same-time': {
    title: 'Đây là giờ bạn đang có.',
    next: 'Hãy chọn giờ khác.',
  },
  'scheduling_supply-exhausted': {
    title: 'Đợt này đã hết lượt đặt.',
    next: 'Khi có người hủy sẽ mở lại. Xin xem lại sau.',
  },
  'scheduling_not-in-your-care': {
    title: 'Bạn không thể đặt thay người này.',
    next: 'Hãy thêm người này trước.',
  },
  'scheduling_person-twice': {
    title: 'Một người được chọn hai lần.',
    next: 'Hãy chọn lại người đến.',
  },
  'scheduling_no-follow-up': {
    title: 'Không có lần hẹn sau để đổi cùng.',
    next: 'Tải lại trang rồi chọn lại.',
  },
  'scheduling_link-unknown': {
    title: 'Không dùng được liên kết này.',
    next: 'Hãy nhấn trọn liên kết trong tin nhắn, hoặc xác nhận danh tính ở “Xem hoặc đổi lịch”.',
  },
  'scheduling_link-closed': {
    title: 'Liên kết đã đóng vì nhập sai ngày sinh nhiều lần.',
    next: 'Hãy xác nhận danh tính ở “Xem hoặc đổi lịch” hoặc gọi trung tâm.',
  },
  'scheduling_link-for-another-purpose': {
    title: 'Liên kết này dùng cho việc khác.',
    next: 'Hãy nhấn liên kết còn lại trong tin nhắn hoặc vào “Xem hoặc đổi lịch”.',
  },
  'scheduling_wrong-birth-date': {
    title: 'Ngày sinh không khớp với lịch hẹn. Còn {{triesLeft}} lần nhập.',
    next: 'Hãy nhập ngày sinh của người sẽ tiêm.',
  },
  'scheduling_cut-off-passed': {
    title: 'Đã quá hạn đổi hoặc hủy qua mạng.',
    next: 'Hạn là {{lastDay}}. Xin gọi trung tâm để được giúp.',
  },
  'scheduling_not-cancellable': {
    title: 'Không thể hủy lịch hẹn này.',
    next: 'Lịch đã dùng hoặc đã hủy. Cần hỏi, xin gọi trung tâm.',
  },
  'scheduling_too-many-tries': {
    title: 'Ngày sinh đã bị nhập sai quá nhiều lần.',
    next: 'Hãy thử lại sau {{retryAtTime}}, hoặc hỏi tại quầy tiếp đón.',
  },
  'scheduling_booking-not-found': {
    title: 'Không tìm thấy lịch hẹn.',
    next: 'Kiểm tra số đặt lịch và ngày sinh, hoặc đến quầy tiếp nhận.',
  },
  'scheduling_not-today': {
    title: 'Lịch hẹn không phải hôm nay mà là {{startsAt}}.',
    next: 'Xin đến đúng ngày hoặc hỏi quầy tiếp nhận.',
  },
  'scheduling_already-arrived': {
    title: 'Bạn đã làm thủ tục.',
    next: 'Xin chờ gọi số. Nếu chưa có số, đến quầy tiếp nhận.',
  },
  'scheduling_not-confirmed': {
    title: 'Lịch hẹn không còn hiệu lực.',
    next: 'Đã hủy hoặc đã xong. Xin hỏi quầy tiếp nhận.',
  },
  'scheduling_too-early': {
    title: 'Chưa đến giờ làm thủ tục.',
    next: 'Có thể làm từ {{earliestAtTime}}.',
  },
  'scheduling_other-centre': {
    title: 'Lịch hẹn ở trung tâm khác.',
    next: 'Xin đến {{centreName}} ({{centreAddress}}). Giờ hẹn là {{startsAt}}.',
  },
  'scheduling_earlier-step-open': {
    title: 'Chưa xong lần {{earlierStep}} nên chưa làm thủ tục lần {{step}} được.',
    next: 'Lần {{earlierStep}} hẹn vào {{earlierAt}}. Xin đến quầy tiếp nhận.',
  },
  'scheduling_late-to-desk': {
    title: 'Đã quá giờ hẹn khá lâu, xin làm thủ tục tại quầy tiếp nhận.',
    next: 'Giờ hẹn là {{arriveAt}}. Quầy sẽ xem hôm nay còn tiếp nhận được không.',
  },
  'scheduling_door-code-over': {
    title: 'Mã QR đã hết hạn.',
    next: 'Xin quét lại mã QR mới ở lối vào hoặc trên máy tự phục vụ. Mã đổi mỗi phút.',
  },
  'scheduling_door-code-unknown': {
    title: 'Đây không phải mã QR của trung tâm.',
    next: 'Xin quét mã QR ở lối vào hoặc trên máy tự phục vụ bằng máy ảnh điện thoại.',
  },
  'scheduling_not-at-the-door': {
    title: 'Không xác nhận được quý vị đang ở trung tâm.',
    next: 'Xin quét lại mã QR ở lối vào hoặc trên máy tự phục vụ và làm thủ tục trong 20 phút.',
  },
  'identity_visit-pass-over': {
    title: 'Phiếu này của ngày khác.',
    next: 'Mã QR trên phiếu chỉ dùng trong ngày.',
  },
  'identity_visit-pass-unknown': {
    title: 'Không dùng được mã QR này.',
    next: 'Xin quét lại mã QR trên phiếu, hoặc theo dõi số trên màn hình.',
  },
  'queueing_help-is-coming': {
    title: 'Đồng nghiệp khác đang đến.',
    next: 'Danh sách đã được làm mới.',
  },
  'queueing_help-call-not-found': {
    title: 'Không có lượt gọi này.',
    next: 'Danh sách đã được làm mới.',
  },
  'notifications_push-off': {
    title: 'Nơi này không gửi thông báo đến điện thoại.',
    next: 'Xin bật âm báo gọi và để màn hình sáng.',
  },
  'notifications_push-service-unknown': {
    title: 'Không dùng được thông báo của trình duyệt này.',
    next: 'Xin bật âm báo gọi và để màn hình sáng, hoặc đăng ký nhận tin nhắn.',
  },
  'queueing_no-numbers-here': {
    title: 'Nơi này không phát số cho việc này.',
    next: 'Xin hỏi nhân viên hướng dẫn.',
  },
  'queueing_numbers-closed': {
    title: 'Bây giờ không phải giờ phát số.',
    next: 'Xin xem giờ làm việc và trở lại.',
  },
  'queueing_numbers-used-up': {
    title: 'Đã phát hết số.',
    next: 'Xin lấy vào giờ sau hoặc đặt hẹn.',
  },
  'queueing_already-in-line': {
    title: 'Quý vị đã có trong hàng chờ.',
    next: 'Xin xem số ở mục “Lượt của tôi”.',
  },
  'queueing_not-from-home': {
    title: 'Số này chỉ lấy được tại chỗ.',
    next: 'Xin lấy ở máy tại cửa.',
  },
  'queueing_too-few-waiting': {
    title: 'Ít người chờ nên chưa lấy số từ nhà được.',
    next: 'Xin cứ đến và lấy số ở máy.',
  },
  'queueing_one-number-from-home': {
    title: 'Hôm nay quý vị đã lấy số từ nhà.',
    next: 'Xin xem ở mục “Lượt của tôi”.',
  },
  'queueing_other-centre': {
    title: 'Đây là số của nơi khác.',
    next: 'Xin xác nhận ở nơi quý vị đã lấy số.',
  },
  'queueing_not-a-service': {
    title: 'Quầy này không làm việc đó.',
    next: 'Xin chọn ít nhất một việc của quầy.',
  },
  'queueing_no-phone-known': {
    title: 'Số này không có số điện thoại.',
    next: 'Xin để trang mở để nhận thông báo.',
  },
  'passport_kind-unknown': {
    title: 'Không có loại hộ chiếu này.',
    next: 'Xin chọn trong danh sách.',
  },
  'passport_day-has-passed': {
    title: 'Không thể áp dụng từ ngày đã qua.',
    next: 'Xin chọn hôm nay hoặc ngày sau.',
  },
  'casework_stage-not-next': {
    title: 'Hiện chưa thể chuyển sang bước này.',
    next: 'Hãy tải lại danh sách và kiểm tra bước hiện tại.',
  },
  'casework_stage-stays': {
    title: 'Không thể quay lại bước này.',
    next: 'Đã báo cho người nộp đơn hoặc đã trao.',
  },
  'passport_situation-unknown': { title: 'Không tìm thấy trường hợp này.', next: 'Hãy chọn lại.' },
  'passport_documents-missing': { title: 'Cần đủ giấy tờ.', next: 'Hãy đánh dấu mọi giấy tờ đã kiểm tra.' },
  'passport_receipt-not-found': { title: 'Không tìm thấy biên lai.', next: 'Hãy tải lại sổ.' },
  'passport_receipt-given-back': { title: 'Lệ phí này đã được hoàn.', next: 'Xem dòng hoàn trong sổ.' },
  'passport_day-is-closed': {
    title: 'Sổ hôm nay đã chốt.',
    next: 'Hãy thu hoặc hoàn vào ngày làm việc sau.',
  },
  'passport_identity-needed': {
    title: 'Hãy trao từng hộ chiếu sau khi kiểm tra nhân thân.',
    next: 'Ghi lại việc kiểm tra nhân thân.',
  },
  'passport_not-ready': { title: 'Hộ chiếu này chưa thể trao.', next: 'Hãy kiểm tra bước hiện tại.' },
  'passport_has-lapsed': {
    title: 'Hộ chiếu quá 6 tháng không nhận nên đã hết hiệu lực.',
    next: 'Cần nộp đơn mới.',
  },
  'passport_proxy-needs-power': {
    title: 'Người được ủy quyền cần giấy ủy quyền.',
    next: 'Hãy kiểm tra rồi thử lại.',
  },
  'passport_span-wrong': { title: 'Hãy chọn lại khoảng thời gian.', next: 'Nhiều nhất hai năm.' },
  'queueing_visit-has-ended': {
    title: 'Lần đến này đã kết thúc.',
    next: 'Không còn lượt nào để báo.',
  },
  'queueing_visit-not-found': {
    title: 'Số của bạn chưa có.',
    next: 'Xin chờ một chút. Quá 1 phút, đến quầy tiếp nhận.',
  },
  'scheduling_standby-all-done': {
    title: 'Bạn đã hoàn tất.',
    next: 'Không còn mũi nào cần tiêm. Vui lòng gọi trung tâm nếu có thắc mắc.',
  },
  'scheduling_standby-other-offer': {
    title: 'Bạn đã bắt đầu hoặc đặt hẹn với loại vắc-xin khác.',
    next: 'Vui lòng vào hàng chờ của cùng loại vắc-xin.',
  },
  'scheduling_standby-booked-today': {
    title: 'Hôm nay bạn đã có lịch hẹn.',
    next: 'Vui lòng đến lúc {{startsAt}}. Bạn không cần xếp hàng.',
  },
  'scheduling_standby-too-early': {
    title: 'Phải qua {{minDays}} ngày mới được tiêm mũi tiếp theo.',
    next: 'Bạn có thể đăng ký từ {{earliestOn}}.',
  },
  'scheduling_standby-barred': {
    title: 'Không thể đăng ký đến hết {{untilOn}}.',
    next: 'Bạn đã đồng ý nhưng không đến. Nếu có lý do, vui lòng gọi cho trung tâm.',
  },
  'scheduling_standby-closed-today': {
    title: 'Hôm nay trung tâm nghỉ.',
    next: 'Vui lòng đăng ký vào ngày mở cửa.',
  },
  'scheduling_standby-over': {
    title: 'Hôm nay đã kết thúc.',
    next: 'Vui lòng đăng ký vào ngày mở cửa tiếp theo.',
  },
  'scheduling_standby-joined-already': {
    title: 'Hôm nay bạn đã đăng ký.',
    next: 'Mỗi ngày chỉ xếp hàng một lần, và sau khi đã nhận thì không xếp lại trong ngày.',
  },
  'scheduling_standby-not-in-line': {
    title: 'Bạn hiện không ở trong hàng chờ.',
    next: 'Vui lòng tải lại trang. Nếu có đề nghị, hãy trả lời đề nghị đó.',
  },
  'scheduling_standby-offer-not-found': {
    title: 'Không có đề nghị nào ở địa chỉ này.',
    next: 'Chỉ xem được trong ngày. Hãy kiểm tra địa chỉ trong tin nhắn.',
  },
  'scheduling_standby-offer-over': {
    title: 'Đã hết thời gian trả lời hoặc bạn đã trả lời.',
    next: 'Suất đã chuyển cho người tiếp theo. Bạn có thể đăng ký lại hôm nay.',
  },
  'scheduling_standby-no-follow-up': {
    title: 'Không còn chỗ cho ngày thứ hai.',
    next: 'Vui lòng gọi trung tâm để được sắp xếp.',
  },
  'scheduling_unknown-hub': {
    title: 'Xe đưa đón không dừng ở điểm này.',
    next: 'Vui lòng chọn lại điểm đón.',
  },
  'kernel_too-busy': {
    title: 'Hiện có rất nhiều người đang đặt lịch.',
    next: 'Vui lòng thử lại sau giây lát. Nội dung đã nhập vẫn được giữ.',
  },
  'identity_pairing-code-unknown': {
    title: 'Mã kết nối không đúng.',
    next: 'Vui lòng xem lại 6 chữ số đang hiện trên màn hình mới. Mã đổi sau mỗi 10 phút.',
  },
  'identity_device-code-in-use': {
    title: 'Màn hình “{{label}}” đã kết nối với địa chỉ {{code}}.',
    next: 'Nếu đây là màn hình thay thế, hãy chọn thay; màn hình cũ sẽ bị ngắt.',
  },
  'identity_device-code-taken': {
    title: 'Địa chỉ {{code}} đang được thiết bị của trung tâm khác dùng.',
    next: 'Hãy mở màn hình bằng tên khác rồi kết nối lại.',
  },
  'identity_device-not-found': {
    title: 'Không tìm thấy thiết bị này.',
    next: 'Có thể đã bị ngắt kết nối. Vui lòng tải lại danh sách.',
  },
  'identity_too-many-pairings': {
    title: 'Có quá nhiều màn hình đang chờ kết nối.',
    next: 'Màn hình sẽ tự thử lại sau giây lát.',
  },
  'queueing_zone-not-found': {
    title: 'Không tìm thấy khu vực này.',
    next: 'Có thể đã bị người khác xoá. Vui lòng tải lại danh sách.',
  },
  'queueing_zone-exists': {
    title: 'Khu vực này đã có.',
    next: 'Vui lòng tải lại danh sách rồi sửa.',
  },
  'queueing_zone-in-use': {
    title: 'Khu vực này đang có {{screens}} màn hình.',
    next: 'Hãy chuyển hoặc ngắt các màn hình trước.',
  },
  'queueing_too-many-zones': {
    title: 'Tối đa {{most}} khu vực.',
    next: 'Hãy xoá khu vực không dùng trước.',
  },
  'queueing_screen-not-found': {
    title: 'Không tìm thấy màn hình này.',
    next: 'Có thể đã bị ngắt kết nối. Vui lòng tải lại danh sách.',
  },
  'queueing_screen-not-placed': {
    title: 'Màn hình này chưa thuộc khu vực nào.',
    next: 'Hãy chọn khu vực trong phần quản lý màn hình.',
  },
  'queueing_message-not-found': {
    title: 'Không tìm thấy dòng thông báo này.',
    next: 'Vui lòng tải lại danh sách.',
  },
  'queueing_changed-meanwhile': {
    title: 'Trong lúc đó đã có người khác sửa.',
    next: 'Hãy đóng, xem nội dung mới rồi sửa lại.',
  },
  'queueing_stage-not-found': {
    title: 'Không tìm thấy bước này.',
    next: 'Vui lòng tải lại danh sách.',
  },
  'casework_department-unknown': {
    title: 'Bộ phận này không nhận hồ sơ.',
    next: 'Xin báo cho quản trị viên.',
  },
  'casework_kind-unknown': {
    title: 'Không tìm thấy loại hồ sơ này.',
    next: 'Xin chọn lại từ danh sách.',
  },
  'casework_unit-unknown': {
    title: 'Không tìm thấy bộ phận này.',
    next: 'Xin chọn lại từ danh sách.',
  },
  'casework_handler-unknown': {
    title: 'Không thể giao cho người này.',
    next: 'Xin chọn người trong bộ phận của mình.',
  },
  'casework_not-your-department': {
    title: 'Tài khoản này không được xem hồ sơ của bộ phận này.',
    next: 'Xin đăng nhập bằng tài khoản của bộ phận phụ trách.',
  },
  'casework_no-rule': {
    title: 'Loại này chưa có quy định.',
    next: 'Xin đề nghị trưởng nhóm đặt quy định trước.',
  },
  'casework_case-not-found': {
    title: 'Không tìm thấy hồ sơ.',
    next: 'Xin kiểm tra lại số hồ sơ. Chỉ người nộp, đã xác minh bằng tên và điện thoại, mới xem được.',
  },
  'casework_case-changed': {
    title: 'Hồ sơ vừa được thay đổi.',
    next: 'Xin xem nội dung mới rồi thử lại.',
  },
  'casework_step-not-possible': {
    title: 'Không thể làm việc này ở tình trạng hiện tại.',
    next: 'Xin kiểm tra lại tình trạng hồ sơ.',
  },
  'casework_nobody-to-tell': {
    title: 'Không có người nhận tin nhắn.',
    next: 'Xin đăng ký người nộp hoặc tắt tin nhắn.',
  },
  'casework_lead-only': {
    title: 'Chỉ trưởng nhóm được làm việc này.',
    next: 'Xin nhờ trưởng nhóm.',
  },
  'casework_extensions-used-up': {
    title: 'Không thể gia hạn thêm.',
    next: 'Loại này chỉ được gia hạn tối đa {{most}} lần.',
  },
  'casework_extension-too-long': {
    title: 'Thời gian gia hạn quá dài.',
    next: 'Xin nhập {{most}} trở xuống.',
  },
  'casework_applicant-must-agree': {
    title: 'Gia hạn lần hai cần người nộp đồng ý.',
    next: 'Xin hỏi người nộp rồi đánh dấu đồng ý.',
  },
  'casework_already-late': {
    title: 'Đã quá hạn, không thể gia hạn.',
    next: 'Hạn là {{deadlineOn}}. Xin giải quyết ngay.',
  },
  'casework_no-contact': {
    title: 'Hồ sơ này không có liên lạc.',
    next: 'Xin xem giấy tờ khi tiếp nhận.',
  },
  'casework_span-wrong': {
    title: 'Xin chọn lại khoảng thời gian.',
    next: 'Bắt đầu trước khi kết thúc và ngắn hơn {{months}} tháng.',
  },
  'casework_check-not-found': {
    title: 'Không tìm thấy lần kiểm tra này.',
    next: 'Xin tải lại danh sách.',
  },
  'casework_rule-not-ahead': {
    title: 'Không thể sửa quy định của hôm nay hay trước đó.',
    next: 'Xin nhập ngày từ ngày mai.',
  },
  'casework_term-unit-wrong': {
    title: 'Đơn vị thời hạn không đúng.',
    next: '5 ngày trở xuống tính bằng giờ làm việc, từ 6 ngày tính bằng ngày.',
  },
  'notifications_report-too-long': {
    title: 'Khoảng thời gian xem là 1 đến 92 ngày.',
    next: 'Vui lòng chọn lại ngày đầu và ngày cuối.',
  },
  'notifications_not-unknown': {
    title: 'Tin nhắn này đã có kết quả.',
    next: 'Vui lòng tải lại danh sách.',
  },
};
