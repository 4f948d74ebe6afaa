<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="ja">
<context>
    <name>B-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>ただいま登録できません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Hiện không thể đăng ký</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>通信ができません。登録はまだされていません。少し待ってから、もう一度お試しください。お急ぎのときは、窓口へお越しください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Không có kết nối. Chưa có gì được đăng ký. Vui lòng chờ một lát rồi thử lại. Nếu gấp, xin đến quầy.</translation>
    </message>
</context>
<context>
    <name>B-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>受付時間外です</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Ngoài giờ tiếp nhận</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この手続きの受付時間は、%1から%2までです。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Thời gian tiếp nhận thủ tục này là từ %1 đến %2.</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この手続きの受付時間は、窓口でご確認ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Vui lòng hỏi quầy về thời gian tiếp nhận thủ tục này.</translation>
    </message>
</context>
<context>
    <name>B-03</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>すでに登録されています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Bạn đã đăng ký rồi</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この制度への登録は、もう終わっています。内容は「登録内容を確認する」で見られます。決済サービスの変更は、窓口でご相談ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Bạn đã đăng ký chương trình này. Xem nội dung tại “Xem đăng ký của tôi”. Nếu muốn đổi dịch vụ thanh toán, vui lòng hỏi tại quầy.</translation>
    </message>
</context>
<context>
    <name>B-04</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録の結果を確認できません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Không xác nhận được kết quả đăng ký</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録できたかどうか、まだわかりません。もう一度登録しないで、窓口でこの番号を伝えてください。受付番号：%1</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Chưa biết đăng ký đã hoàn tất hay chưa. Đừng đăng ký lại. Hãy cho quầy xem số này. Số tiếp nhận: %1</translation>
    </message>
</context>
<context>
    <name>B-05</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>受付は終わりました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Đã hết thời gian tiếp nhận</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1の受付は終わりました。くわしくは、窓口でご確認ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1 đã ngừng tiếp nhận đăng ký. Vui lòng hỏi quầy để biết thêm.</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この制度の受付は終わりました。くわしくは、窓口でご確認ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Chương trình này đã ngừng tiếp nhận đăng ký. Vui lòng hỏi quầy để biết thêm.</translation>
    </message>
</context>
<context>
    <name>B-06</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>窓口での確認が必要です</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Cần xác nhận tại quầy</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードの更新の記録を確かめます。窓口でこの番号を伝えてください。受付番号：%1</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Chúng tôi cần kiểm tra việc gia hạn thẻ của bạn. Hãy cho quầy xem số này. Số tiếp nhận: %1</translation>
    </message>
</context>
<context>
    <name>B-07</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>窓口で手続きしてください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Vui lòng làm thủ tục tại quầy</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>15歳未満の方は、保護者（法定代理人）の方といっしょに、窓口で手続きしてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Người dưới 15 tuổi vui lòng đến quầy cùng cha mẹ hoặc người đại diện theo pháp luật.</translation>
    </message>
</context>
<context>
    <name>B-08</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>ただいま混み合っています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Hệ thống đang bận</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1ごろに、もう一度お試しください。登録はまだされていません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Vui lòng thử lại vào khoảng %1. Chưa có gì được đăng ký.</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>しばらくしてから、もう一度お試しください。登録はまだされていません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Vui lòng thử lại sau ít phút. Chưa có gì được đăng ký.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/wait.py"/>
        <source>もう一度試せるまで、あと %1</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Có thể thử lại sau %1</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/wait.py"/>
        <source>まだ試せません。時間になるまでお待ちください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Chưa thử lại được. Vui lòng chờ đến giờ.</translation>
    </message>
</context>
<context>
    <name>B-09</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>手続きの時間が切れました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Đã hết thời gian làm thủ tục</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力した内容を消しました。登録はされていません。はじめからやり直してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Nội dung bạn nhập đã được xóa. Chưa có gì được đăng ký. Vui lòng làm lại từ đầu.</translation>
    </message>
</context>
<context>
    <name>B-10</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力できる回数を超えました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Đã quá số lần được nhập</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>しばらくしてから、または窓口で手続きしてください。登録はされていません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Vui lòng thử lại sau hoặc đến quầy. Chưa có gì được đăng ký.</translation>
    </message>
</context>
<context>
    <name>B-11</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録を受け付けられませんでした</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Không thể tiếp nhận đăng ký</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードの確認ができませんでした。登録はされていません。窓口でご相談ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Không xác nhận được thẻ. Chưa có gì được đăng ký. Vui lòng hỏi tại quầy.</translation>
    </message>
</context>
<context>
    <name>C-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>暗証番号のないカードです</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Thẻ này không có mã PIN</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>「顔認証」と書かれたマイナンバーカードは、この端末では使えません。窓口で職員にご相談ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Thẻ My Number có ghi 「顔認証」 không dùng được ở máy này. Vui lòng hỏi nhân viên tại quầy.</translation>
    </message>
</context>
<context>
    <name>C-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>電子証明書の有効期限が切れています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Chứng thư điện tử đã hết hạn</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードの利用者証明用電子証明書の期限が切れています。窓口で更新の手続きをすると、この端末を使えるようになります。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Chứng thư xác thực người dùng (利用者証明用電子証明書) trong thẻ đã hết hạn. Sau khi gia hạn tại quầy, bạn có thể dùng máy này.</translation>
    </message>
</context>
<context>
    <name>C-03</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>電子証明書が使えなくなっています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Chứng thư điện tử không còn hiệu lực</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードの一時停止や再発行などで、電子証明書が失効しています。理由はこの端末に表示されません。窓口でご確認ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Chứng thư đã mất hiệu lực do thẻ bị tạm dừng hoặc được cấp lại. Máy này không hiển thị lý do. Vui lòng hỏi tại quầy.</translation>
    </message>
</context>
<context>
    <name>C-04</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>電子証明書が新しくなったばかりです</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Chứng thư điện tử vừa mới được gia hạn</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>新しくしてからしばらくの間は、手続きできません。%1より後に、もう一度お越しください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Sau khi gia hạn cần chờ một thời gian. Vui lòng quay lại sau %1.</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>しばらくの間は、手続きできません。日を改めて、もう一度お越しください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Hiện chưa thể làm thủ tục. Vui lòng quay lại vào ngày khác.</translation>
    </message>
</context>
<context>
    <name>C-05</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>電子証明書が入っていません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Thẻ không có chứng thư điện tử</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>このカードには、利用者証明用電子証明書がありません。窓口で発行の手続きをしてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Thẻ này không có chứng thư xác thực người dùng (利用者証明用電子証明書). Vui lòng làm thủ tục cấp tại quầy.</translation>
    </message>
</context>
<context>
    <name>C-06</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>マイナンバーカードではありません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Đây không phải thẻ My Number</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>このカードでは手続きできません。カードを取って、マイナンバーカードを置いてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Không thể làm thủ tục bằng thẻ này. Vui lòng lấy thẻ ra và đặt thẻ My Number.</translation>
    </message>
</context>
<context>
    <name>C-07</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードを読み取れませんでした</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Không đọc được thẻ</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードを一度取り、向きを確かめて、置き直してください。読み取りが終わるまで、カードを動かさないでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Hãy lấy thẻ ra, kiểm tra chiều thẻ và đặt lại. Đừng di chuyển thẻ cho đến khi đọc xong.</translation>
    </message>
</context>
<context>
    <name>C-08</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードが離れました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Thẻ đã bị lấy ra</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>安全のため、入力した内容を消しました。登録はされていません。はじめからやり直してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Để an toàn, nội dung bạn nhập đã được xóa. Chưa có gì được đăng ký. Vui lòng làm lại từ đầu.</translation>
    </message>
</context>
<context>
    <name>C-09</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>結果を確認しています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Đang kiểm tra kết quả</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録の途中でカードが離れました。登録できたかどうかを確認しています。このままお待ちください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Thẻ bị lấy ra trong khi đăng ký. Chúng tôi đang kiểm tra đăng ký đã xong chưa. Vui lòng chờ tại đây.</translation>
    </message>
</context>
<context>
    <name>D01</name>
    <message>
        <location filename="../../ui/pages/quiet.py"/>
        <source>いま置いてあるカードの方ご本人ですか</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Thẻ đang đặt ở đây có phải của bạn không?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/quiet.py"/>
        <source>ご本人は「続ける」を押してください。あと%n秒で、入力した内容を消して終わります。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>Nếu đúng, hãy nhấn “Tiếp tục”. Sau %n giây, nội dung đã nhập sẽ bị xóa và phiên kết thúc.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/quiet.py"/>
        <source>続ける</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>D02</name>
    <message>
        <location filename="../../ui/pages/quit.py"/>
        <source>手続きをやめますか</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Bạn có muốn dừng không?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/quit.py"/>
        <source>入力した内容はすべて消えます。登録はされません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Mọi nội dung đã nhập sẽ bị xóa. Không có gì được đăng ký.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/quit.py"/>
        <source>手続きを続ける</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>Tiếp tục thủ tục</translation>
    </message>
</context>
<context>
    <name>I-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>このIDは、すでに使われています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>ID này đã có người dùng</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/reasons.py"/>
        <source>下の3つから選ぶか、別のIDを入力してください。あと%n回入力できます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>Hãy chọn một trong ba ID dưới đây hoặc nhập ID khác. Bạn còn %n lần nhập.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>K-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この端末は使えません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Máy này không sử dụng được</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>端末の登録を確認できません。職員にお声がけください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Không xác nhận được máy này. Vui lòng báo cho nhân viên.</translation>
    </message>
</context>
<context>
    <name>K-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この端末は使えません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Máy này không sử dụng được</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>記録を保存できません。登録はされていません。職員にお声がけください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Không lưu được dữ liệu. Chưa có gì được đăng ký. Vui lòng báo cho nhân viên.</translation>
    </message>
</context>
<context>
    <name>P-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>暗証番号がちがいます</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Mã PIN không đúng</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/reasons.py"/>
        <source>あと%n回入力できます。すべてまちがえると、暗証番号がロックされます。数字4けたの暗証番号を、もう一度入力してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>Bạn còn %n lần nhập. Nếu sai tất cả, mã PIN sẽ bị khóa. Vui lòng nhập lại mã PIN gồm 4 chữ số.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>P-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>次にまちがえると、ロックされます</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Nếu sai thêm một lần, mã PIN sẽ bị khóa</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力できるのは、あと1回です。暗証番号に自信がないときは、入力しないで、窓口で暗証番号を設定し直してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Bạn chỉ còn 1 lần nhập. Nếu không chắc mã PIN (暗証番号), đừng nhập mà hãy đặt lại tại quầy.</translation>
    </message>
</context>
<context>
    <name>P-03</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>暗証番号がロックされています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Mã PIN đã bị khóa</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>まちがいが続いたため、この暗証番号は使えません。窓口で、暗証番号の再設定をしてください。マイナンバーカードと、本人確認書類が必要です。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Mã PIN (暗証番号) đã bị nhập sai quá nhiều lần. Vui lòng đặt lại tại quầy. Mang theo thẻ My Number và một giấy tờ tùy thân khác.</translation>
    </message>
</context>
<context>
    <name>R-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードリーダーが使えません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Đầu đọc thẻ không hoạt động</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>機器に問題があるため、この端末では手続きできません。職員にお声がけください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Thiết bị có vấn đề nên máy này không dùng được. Vui lòng báo cho nhân viên.</translation>
    </message>
</context>
<context>
    <name>R-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードリーダーを準備しています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Đang chuẩn bị đầu đọc thẻ</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>ほかのソフトが使っています。少しお待ちください。続くときは、職員にお声がけください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Một phần mềm khác đang dùng đầu đọc. Vui lòng chờ một lát. Nếu vẫn vậy, hãy báo cho nhân viên.</translation>
    </message>
</context>
<context>
    <name>S-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>操作がなかったため、終了しました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Phiên đã kết thúc vì không có thao tác</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>安全のため、入力した内容を消しました。登録はされていません。カードをお取りください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Để an toàn, nội dung bạn nhập đã được xóa. Chưa có gì được đăng ký. Vui lòng lấy thẻ.</translation>
    </message>
</context>
<context>
    <name>S00</name>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>マイキーIDのかんたん設定</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Thiết lập MyKey ID dễ dàng</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>マイナンバーカード、4けたの暗証番号、登録する決済サービスの番号をご用意ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Hãy chuẩn bị thẻ My Number (マイナンバーカード), mã PIN 4 số (暗証番号) và số của dịch vụ thanh toán cần đăng ký.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>登録をはじめる</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>Bắt đầu đăng ký</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>%1の手続き（受付番号 %2）：登録は終わっています</source>
        <extracomment>Label or button; two lines, at most 40 full-width letters</extracomment>
        <translation>Thủ tục lúc %1 (số tiếp nhận %2): đã đăng ký</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>%1の手続き（受付番号 %2）：登録されていません</source>
        <extracomment>Label or button; two lines, at most 38 full-width letters</extracomment>
        <translation>Thủ tục lúc %1 (số tiếp nhận %2): chưa đăng ký</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>マイキーIDは、あなた専用の番号です。ポイントの受け取りなどに使います。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>MyKey ID là mã của riêng bạn, dùng để nhận điểm v.v.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>およそ5分で終わります。お金はかかりません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Mất khoảng 5 phút và miễn phí.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/slides.py"/>
        <source>止める</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Dừng</translation>
    </message>
</context>
<context>
    <name>S01</name>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>はじめにお読みください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Vui lòng đọc trước</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>カードの電子証明書で本人を確認し、マイキーIDと、選んだ決済サービスを登録します。マイナンバー（12けたの番号）は使いません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Chứng thư trong thẻ xác nhận bạn là ai. Chúng tôi đăng ký MyKey ID (マイキーID) và dịch vụ thanh toán bạn chọn. Không dùng My Number (số gồm 12 chữ số).</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>同意して次へ</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Đồng ý và tiếp tục</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>同意しない</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>Không đồng ý</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>利用規約</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Điều khoản sử dụng</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>使うもの：カードの電子証明書と、4けたの暗証番号</source>
        <extracomment>Label or button; two lines, at most 44 full-width letters</extracomment>
        <translation>Dùng: chứng thư trong thẻ và mã PIN 4 số</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>送るもの：確認画面に表示した内容だけ</source>
        <extracomment>Label or button; two lines, at most 33 full-width letters</extracomment>
        <translation>Gửi: chỉ nội dung trên màn hình xác nhận</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>お預かりするもの：登録した内容と日時。氏名とマイナンバーはお預かりしません</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Lưu: nội dung đăng ký và thời gian. Không lưu họ tên và My Number</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>お金はかかりません</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>Miễn phí</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>およそ5分で終わります</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>Mất khoảng 5 phút</translation>
    </message>
</context>
<context>
    <name>S02</name>
    <message>
        <location filename="../../ui/pages/await_card.py"/>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Vui lòng đặt thẻ My Number</translation>
    </message>
    <message>
        <location filename="../../ui/pages/await_card.py"/>
        <source>カードリーダーの上に置くと、自動で次に進みます。手続きが終わるまで、カードを取らないでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Khi đặt thẻ lên đầu đọc, màn hình tiếp theo sẽ tự mở. Đừng lấy thẻ ra cho đến khi xong.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/await_card.py"/>
        <source>運転免許証、健康保険証、スマートフォンは使えません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Không dùng được bằng lái xe, thẻ bảo hiểm y tế và điện thoại.</translation>
    </message>
</context>
<context>
    <name>S02b</name>
    <message>
        <location filename="../../ui/pages/waiting.py"/>
        <source>カードを読み取っています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Đang đọc thẻ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/waiting.py"/>
        <source>カードを動かさないでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Vui lòng không di chuyển thẻ.</translation>
    </message>
</context>
<context>
    <name>S03</name>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>マイキーIDを決めます</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Chọn MyKey ID (マイキーID)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>マイキーIDは、あなた専用の8文字の番号です。ポイントの受け取りなどに使います。マイナンバーとは別の番号です。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>MyKey ID là mã 8 ký tự của riêng bạn, dùng để nhận điểm v.v. Mã này khác với My Number.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>このIDを使う</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>Dùng ID này</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/offer_id.py"/>
        <source>別の候補を出す（あと%n回）</source>
        <extracomment>Label or button; two lines, at most 22 full-width letters</extracomment>
        <translation>
            <numerusform>Xem ID khác (còn %n lần)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>自分で決める</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Tự chọn</translation>
    </message>
    <message>
        <location filename="../../ui/pages/about_id.py"/>
        <source>マイキーIDとは</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>MyKey ID là gì</translation>
    </message>
    <message>
        <location filename="../../ui/pages/about_id.py"/>
        <source>ポイントの受け取りなどに使う、あなた専用の番号です。</source>
        <extracomment>Sentence; three lines at most</extracomment>
        <translation>Đây là số riêng của bạn, dùng để nhận điểm và các việc khác.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/about_id.py"/>
        <source>12けたのマイナンバーとは別の番号です。</source>
        <extracomment>Sentence; three lines at most</extracomment>
        <translation>Số này khác với My Number (マイナンバー) 12 chữ số.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/about_id.py"/>
        <source>カードを新しくしても、番号は変わりません。</source>
        <extracomment>Sentence; three lines at most</extracomment>
        <translation>Số không thay đổi khi bạn đổi thẻ mới.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/about_id.py"/>
        <source>必要がないときは、ほかの人に教えないでください。</source>
        <extracomment>Sentence; three lines at most</extracomment>
        <translation>Đừng cho người khác biết khi không cần thiết.</translation>
    </message>
</context>
<context>
    <name>S03b</name>
    <message>
        <location filename="../../ui/pages/own_id.py"/>
        <source>使いたいIDを入力してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Nhập ID bạn muốn dùng</translation>
    </message>
    <message>
        <location filename="../../ui/pages/own_id.py"/>
        <source>英大文字と2〜9の数字で、8文字です。I・L・O・0・1は使えません。生年月日・電話番号・暗証番号は使わないでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Gồm 8 ký tự: chữ in hoa và số từ 2 đến 9 (không dùng I, L, O, 0, 1). Không dùng ngày sinh, số điện thoại hay mã PIN.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/own_id.py"/>
        <source>8文字で入力してください（今は%n文字です）。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>Hãy nhập 8 ký tự (hiện có %n).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>S03c</name>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>マイキーIDは、すでにお持ちです</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Bạn đã có MyKey ID (マイキーID)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>今のマイキーIDをそのまま使います。番号は、手続きの最後に表示します。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Chúng tôi dùng tiếp MyKey ID hiện có. Mã sẽ hiện ở cuối thủ tục.</translation>
    </message>
</context>
<context>
    <name>S04</name>
    <message>
        <location filename="../../ui/pages/programme.py"/>
        <source>申し込む制度を選んでください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Chọn chương trình</translation>
    </message>
    <message>
        <location filename="../../ui/pages/programme.py"/>
        <source>ポイントを受け取る制度を1つ選びます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Chọn một chương trình bạn muốn nhận điểm.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/programme.py"/>
        <source>同意して次へ</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Đồng ý và tiếp tục</translation>
    </message>
    <message>
        <location filename="../../ui/pages/programme.py"/>
        <source>受付は%1まで</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>Nhận đến %1</translation>
    </message>
</context>
<context>
    <name>S05</name>
    <message>
        <location filename="../../ui/pages/provider.py"/>
        <source>決済サービスを選んでください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Chọn dịch vụ thanh toán (決済サービス)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/provider.py"/>
        <source>ポイントを受け取るキャッシュレス決済サービスを1つ選びます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Chọn một dịch vụ không dùng tiền mặt để nhận điểm.</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>見つかりませんでした。別の言葉で探すか、種類から選んでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Không tìm thấy. Hãy thử từ khác hoặc chọn theo loại.</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>QRコード決済</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>Thanh toán mã QR</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>電子マネー</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>Tiền điện tử</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>クレジットカード</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Thẻ tín dụng</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>プリペイド</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>Trả trước</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>口座・デビット</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>Tài khoản, ghi nợ</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>すべて</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Tất cả</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>決済サービス</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Dịch vụ thanh toán</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>%1（%2）</source>
        <extracomment>Label or button; two lines, at most 4 full-width letters</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>%1、%2、%3件中%4件目</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>%1, %2, %4 trên %3</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/search_panel.py"/>
        <source>結果を見る（%n件）</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>
            <numerusform>Xem %n kết quả</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/widgets/search_panel.py"/>
        <source>見つかったもの：%1</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Tìm thấy: %1</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/search_panel.py"/>
        <source>ABC・数字</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>ABC, 123</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/search_panel.py"/>
        <source>かな</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>かな</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/search_panel.py"/>
        <source>、</source>
        <extracomment>Label or button; two lines, at most 4 full-width letters</extracomment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/search_panel.py"/>
        <source>%n件</source>
        <extracomment>Announced, not shown</extracomment>
        <translation>
            <numerusform>%n dịch vụ</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>%1、%2件</source>
        <extracomment>Accessible name of a filter</extracomment>
        <translation>%1, %2 dịch vụ</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>受付が終わりました</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>Đã ngừng nhận</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>アプリやウェブで登録</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>Đăng ký trên ứng dụng hoặc web</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>前払い（チャージ）</source>
        <extracomment>Small line of a card; at most 12 full-width letters</extracomment>
        <translation>Trả trước (nạp tiền)</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>物品等の購入</source>
        <extracomment>Small line of a card; at most 12 full-width letters</extracomment>
        <translation>Mua hàng</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>前払い・購入</source>
        <extracomment>Small line of a card; at most 12 full-width letters</extracomment>
        <translation>Trả trước hoặc mua hàng</translation>
    </message>
</context>
<context>
    <name>S06</name>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>%1の番号を入力してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Nhập số của %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>ご本人の名義の番号を入力します。番号の場所は「どこに書いてありますか」で見られます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Dùng tài khoản đứng tên bạn. “Số ở đâu?” cho biết vị trí của số.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>セキュリティコードを入力してください</source>
        <extracomment>Label or button; two lines, at most 33 full-width letters</extracomment>
        <translation>Nhập mã bảo mật</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>どこに書いてありますか</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>Số ở đâu?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>「次へ」で%1の利用規約に同意します。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Nhấn “Tiếp” nghĩa là bạn đồng ý với điều khoản của %1.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>1回目と2回目の番号がちがいます。もう一度、はじめから入力してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Hai số không giống nhau. Vui lòng nhập lại từ đầu.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/account_form.py"/>
        <source>%1を入力してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Hãy nhập %1.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/account_form.py"/>
        <source>%1は%2文字です（今は%3文字です）。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1 có %2 ký tự (hiện có %3).</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/account_form.py"/>
        <source>%1に使える文字は、%2だけです。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1 chỉ được dùng %2.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/account_form.py"/>
        <source>番号のどこかがちがうようです。もう一度確かめてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Có vẻ có ký tự sai. Vui lòng kiểm tra lại số.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>コードを読み取る</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>Quét mã</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>コードを、読み取り機にかざしてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Đưa mã vào trước máy quét.</translation>
    </message>
</context>
<context>
    <name>S06b</name>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>もう一度入力してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Vui lòng nhập lại lần nữa</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>まちがいを防ぐため、同じ番号をもう一度入力します。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Để tránh sai sót, hãy nhập lại cùng số đó.</translation>
    </message>
</context>
<context>
    <name>S06c</name>
    <message>
        <location filename="../../ui/pages/waiting.py"/>
        <source>決済サービスに確認しています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Đang kiểm tra với dịch vụ thanh toán</translation>
    </message>
</context>
<context>
    <name>S07</name>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>名義を確かめてください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Đây có phải tài khoản của bạn?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>名義：%1　番号の終わり：%2　ご本人の名義ですか。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Chủ tài khoản: %1. Số cuối: %2. Có phải đứng tên bạn không?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>この決済サービスは、名義を表示できません。番号をもう一度よく確かめてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Dịch vụ này không hiển thị chủ tài khoản. Vui lòng kiểm tra kỹ lại số.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>名義</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Chủ tài khoản</translation>
    </message>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>はい、私の名義です</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>Đúng, của tôi</translation>
    </message>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>いいえ、入力し直す</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>Không, nhập lại</translation>
    </message>
</context>
<context>
    <name>S08</name>
    <message>
        <location filename="../../ui/pages/review.py"/>
        <source>登録する内容を確認してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Vui lòng kiểm tra nội dung đăng ký</translation>
    </message>
    <message>
        <location filename="../../ui/pages/review.py"/>
        <source>この画面に表示した内容だけを、あなたのカードで登録します。登録したあとは、決済サービスを変えられません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Chỉ nội dung trên màn hình này được đăng ký bằng thẻ của bạn. Sau đó không thể đổi dịch vụ thanh toán.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/review.py"/>
        <source>この内容で進む</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>Tiếp tục với nội dung này</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>お持ちのマイキーID</source>
        <extracomment>Label or button; two lines, at most 19 full-width letters</extracomment>
        <translation>MyKey ID bạn đang có</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>変更（%1）</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Đổi (%1)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>制度</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Chương trình</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>規約の版</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Phiên bản điều khoản</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>日時</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Ngày giờ</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>受付番号・端末</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>Số tiếp nhận, máy</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>セキュリティコード</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>Mã bảo mật</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>入力済み</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>Đã nhập</translation>
    </message>
</context>
<context>
    <name>S09</name>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>暗証番号を入力してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Nhập mã PIN (暗証番号)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/pin.py"/>
        <source>利用者証明用電子証明書の暗証番号（数字4けた）です。あと%n回入力できます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>Đây là mã PIN 4 số của chứng thư xác thực người dùng. Bạn còn %n lần nhập.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>%1に登録します</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Đăng ký với %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>暗証番号は、ご本人が入力してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Chỉ chủ thẻ được nhập mã PIN.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>暗証番号がわからないときは、窓口で手続きできます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Quên mã PIN? Quầy có thể giúp bạn.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>登録する</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Đăng ký</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/pin.py"/>
        <source>暗証番号は数字4けたです。あと%nけた入力してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>Mã PIN có 4 chữ số. Hãy nhập thêm %n số.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/pin_entry.py"/>
        <source>暗証番号、4けたのうち%nけた入力しました</source>
        <extracomment>Label or button; two lines, at most 35 full-width letters</extracomment>
        <translation>
            <numerusform>Mã PIN, đã nhập %n trên 4 chữ số</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/tries.py"/>
        <source>あと%n回入力できます</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>
            <numerusform>Bạn còn %n lần nhập</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>登録内容を表示します</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Sẽ hiện nội dung đăng ký</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>確認する</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Xem</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>カードリーダーのキーで、暗証番号4けたを入力し、確定キーを押してください。</source>
        <extracomment>Sentence; three lines</extracomment>
        <translation>Hãy nhập mã PIN 4 số (暗証番号) trên đầu đọc thẻ rồi nhấn phím xác nhận.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>カードリーダーは、%n秒間、入力を待ちます。</source>
        <extracomment>Sentence; two lines</extracomment>
        <translation>
            <numerusform>Đầu đọc thẻ chờ bạn nhập trong %n giây.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>やめるときは、カードリーダーの取消キーを押してください。</source>
        <extracomment>Sentence, small; two lines</extracomment>
        <translation>Nếu muốn dừng, hãy nhấn phím hủy trên đầu đọc thẻ.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>「もう一度入力する」を押してから、カードリーダーのキーで入力してください。</source>
        <extracomment>Sentence; three lines</extracomment>
        <translation>Hãy nhấn “Nhập lại”, rồi nhập mã PIN trên đầu đọc thẻ.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>カードには送っていません。入力できる回数は、変わりません。</source>
        <extracomment>Sentence in the box of an error; three lines</extracomment>
        <translation>Chưa có gì được gửi đến thẻ. Số lần nhập không thay đổi.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>入力の時間が終わりました</source>
        <extracomment>Heading of an error; two lines</extracomment>
        <translation>Đã hết thời gian nhập</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>入力を取り消しました</source>
        <extracomment>Heading of an error; two lines</extracomment>
        <translation>Bạn đã hủy việc nhập</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>暗証番号は数字4けたです</source>
        <extracomment>Heading of an error; two lines</extracomment>
        <translation>Mã PIN (暗証番号) có 4 chữ số</translation>
    </message>
</context>
<context>
    <name>S10</name>
    <message>
        <location filename="../../ui/pages/working.py"/>
        <source>登録しています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Đang đăng ký</translation>
    </message>
    <message>
        <location filename="../../ui/pages/working.py"/>
        <source>カードを取らないでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Vui lòng không lấy thẻ ra.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/working.py"/>
        <source>カードで確認しています</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>Đang xác nhận bằng thẻ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/working.py"/>
        <source>登録を送っています</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>Đang gửi đăng ký</translation>
    </message>
    <message>
        <location filename="../../ui/pages/working.py"/>
        <source>結果を待っています</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>Đang chờ kết quả</translation>
    </message>
</context>
<context>
    <name>S11</name>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>登録が完了しました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Đăng ký hoàn tất</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>あなたのマイキーIDと受付番号です。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Đây là MyKey ID (マイキーID) và số tiếp nhận (受付番号) của bạn.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>控えを印刷して終わる</source>
        <extracomment>Label or button; two lines, at most 19 full-width letters</extracomment>
        <translation>In phiếu và kết thúc</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>印刷しないで終わる</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>Kết thúc không in</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>登録日時</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Thời gian đăng ký</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>ポイントは、選んだ決済サービスに付きます。時期は、決済サービスの案内をご覧ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Điểm sẽ được cộng vào dịch vụ bạn chọn. Xem hướng dẫn của dịch vụ để biết thời gian.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>控えを印刷しますか</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>In phiếu không?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>登録は完了しています。控えには、マイキーIDと受付番号を印刷します。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Đăng ký đã hoàn tất. Phiếu có MyKey ID và số tiếp nhận.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>****%1</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>****%1</translation>
    </message>
</context>
<context>
    <name>S12</name>
    <message>
        <location filename="../../ui/pages/take_card.py"/>
        <source>カードをお取りください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Vui lòng lấy thẻ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/take_card.py"/>
        <source>カードを取ると、画面の内容は消えます。お忘れ物にご注意ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Khi lấy thẻ, nội dung trên màn hình sẽ bị xóa. Xin đừng để quên đồ.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/waiting.py"/>
        <source>控えを印刷しています</source>
        <extracomment>Label or button; two lines, at most 19 full-width letters</extracomment>
        <translation>Đang in phiếu</translation>
    </message>
</context>
<context>
    <name>S20</name>
    <message>
        <location filename="../../ui/pages/status.py"/>
        <source>登録の内容</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Nội dung đăng ký</translation>
    </message>
    <message>
        <location filename="../../ui/pages/status.py"/>
        <source>あなたのマイキーIDと、登録した決済サービスです。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>MyKey ID của bạn và các dịch vụ thanh toán bạn đã đăng ký.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/status.py"/>
        <source>登録した決済サービスは、まだありません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Bạn chưa đăng ký dịch vụ thanh toán nào.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/status.py"/>
        <source>まだありません</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Chưa có</translation>
    </message>
    <message>
        <location filename="../../ui/pages/status.py"/>
        <source>登録日</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Ngày đăng ký</translation>
    </message>
    <message>
        <location filename="../../ui/pages/waiting.py"/>
        <source>登録内容を確認しています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Đang tra cứu đăng ký của bạn</translation>
    </message>
</context>
<context>
    <name>T-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>控えを印刷できませんでした</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Không in được phiếu</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録は完了しています。受付番号を書き写すか、職員にお声がけください。受付番号：%1</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Đăng ký đã hoàn tất. Hãy ghi lại số tiếp nhận hoặc báo cho nhân viên. Số tiếp nhận: %1</translation>
    </message>
</context>
<context>
    <name>V-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>決済サービスの番号が合いません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Số không khớp</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力した番号が、%1の情報と合いません。登録はされていません。入力した内容を確かめてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Số bạn nhập không khớp với thông tin của %1. Chưa có gì được đăng ký. Vui lòng kiểm tra lại.</translation>
    </message>
</context>
<context>
    <name>V-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この決済サービスは、今は選べません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Hiện không chọn được dịch vụ này</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1の受付が止まっています。時間をおいて試すか、別の決済サービスを選んでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1 đang tạm ngừng tiếp nhận. Hãy thử lại sau hoặc chọn dịch vụ khác.</translation>
    </message>
</context>
<context>
    <name>V-03</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>受付が終わった決済サービスです</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Dịch vụ này đã ngừng tiếp nhận</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1の受付は、%2に終わりました。別の決済サービスを選んでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1 đã ngừng tiếp nhận vào %2. Vui lòng chọn dịch vụ khác.</translation>
    </message>
</context>
<context>
    <name>V-04</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この端末では登録できません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Không đăng ký được ở máy này</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1は、%1のアプリやウェブサイトから登録してください。この端末では、別の決済サービスを選べます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Hãy đăng ký %1 trên ứng dụng hoặc trang web của %1. Ở đây bạn có thể chọn dịch vụ khác.</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1は、先に事前登録が必要です。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1 cần đăng ký trước.</translation>
    </message>
</context>
<context>
    <name>V-05</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この番号は登録できません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Không đăng ký được số này</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この番号は、すでに登録に使われています。番号を確かめるか、別の決済サービスを選んでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Số này đã được dùng để đăng ký. Hãy kiểm tra số hoặc chọn dịch vụ khác.</translation>
    </message>
</context>
<context>
    <name>V-06</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>ご本人の番号を登録してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Hãy dùng tài khoản của chính bạn</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録できるのは、ご本人の名義の番号だけです。未成年の方の手続きは、窓口でご相談ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Chỉ đăng ký được tài khoản đứng tên bạn. Thủ tục cho trẻ em, vui lòng hỏi tại quầy.</translation>
    </message>
</context>
<context>
    <name>X-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>手続きを続けられません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Không thể tiếp tục</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>端末に問題が起きました。入力した内容は消しました。職員にお声がけください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Máy gặp sự cố. Nội dung bạn nhập đã được xóa. Vui lòng báo cho nhân viên.</translation>
    </message>
</context>
<context>
    <name>common</name>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>戻る</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Quay lại</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>次へ</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Tiếp</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>やめる</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Dừng</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>変更</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Đổi</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>1文字消す</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>Xóa một</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>全部消す</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Xóa hết</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>前のページ</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>Trang trước</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>次のページ</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>Trang sau</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>さがす</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Tìm</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>表示する</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Hiện</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>隠す</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Ẩn</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>職員を呼ぶ</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>Gọi nhân viên</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>言語 Language</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>Ngôn ngữ Language</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>選択中</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Đã chọn</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>規約を読む</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>Đọc điều khoản</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>終わる</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>閉じる</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Đóng</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>1つ選んでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Hãy chọn một.</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>入力内容を確認してください</source>
        <extracomment>Label or button; two lines, at most 24 full-width letters</extracomment>
        <translation>Vui lòng kiểm tra nội dung đã nhập</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>時間がかかっています。そのままお待ちください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Đang mất nhiều thời gian hơn. Vui lòng chờ.</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>このままお待ちください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Vui lòng chờ.</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>マイキーID</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>MyKey ID</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>受付番号</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Số tiếp nhận</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>決済サービス</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Dịch vụ thanh toán</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>番号</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Số</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>表示なし</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Không hiển thị</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>カードに印刷された名前と、同じ名義ですか。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Có trùng với tên in trên thẻ không?</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>登録内容を確認する</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Xem đăng ký của tôi</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>見やすさ・音声</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>Hiển thị và giọng nói</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>ja</source>
        <extracomment>The code of the language, as in the name of this file</extracomment>
        <translation>vi</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>日本語</source>
        <extracomment>Its own name; on its button, two lines</extracomment>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>1</source>
        <extracomment>Its place among the language buttons</extracomment>
        <translation>7</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>BIZ UDPGothic, Noto Sans CJK JP</source>
        <extracomment>Font families, the first installed one is used; start-up fails when one is missing</extracomment>
        <translation>Noto Sans CJK JP</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>ja_JP</source>
        <extracomment>The locale whose names of months are used (QLocale)</extracomment>
        <translation>vi_VN</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>yyyy年M月d日</source>
        <extracomment>How a date is written (QLocale::toString)</extracomment>
        <translation>'ngày' d 'tháng' M 'năm' yyyy</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>furigana by choice</source>
        <extracomment>One of: furigana by choice, furigana always, no furigana</extracomment>
        <translation>no furigana</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>read by a native speaker</source>
        <extracomment>One of: read by a native speaker, not yet read by a native speaker</extracomment>
        <translation>not yet read by a native speaker</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/beside.py"/>
        <source>確認前の訳</source>
        <extracomment>Shown beside the Japanese until a native speaker has read this file</extracomment>
        <translation>Bản dịch chưa được kiểm tra</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <location filename="../../ui/pages/languages.py"/>
        <source>言語 Language</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>Ngôn ngữ Language</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この決済サービス</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Dịch vụ này</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>受付の最終日</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>ngày cuối cùng</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>しばらくした時刻</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>lát nữa</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>（表示できません）</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>(không hiển thị được)</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>もう一度入力する</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Nhập lại</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力しないで終わる</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>Dừng, không nhập</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力する</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Nhập</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>手続きを続ける</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>もう一度読み取る</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>はじめからやり直す</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>Làm lại từ đầu</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>もう一度試す</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Thử lại</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>別のIDを入力する</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>Nhập ID khác</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力を直す</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>Sửa lại</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>別の決済サービスを選ぶ</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>Chọn dịch vụ khác</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>はじめに戻る</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Về đầu</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>もう一度印刷する</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>In lại</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>番号を印刷して終わる</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>In số và kết thúc</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>案内を印刷する</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>In hướng dẫn</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>文字を大きく</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>Chữ lớn</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>画面を黒く</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>Màn hình đen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>ふりがな</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Furigana</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>音声案内</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>Hướng dẫn giọng nói</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>ゆっくり操作</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>Thêm thời gian</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>左側で操作</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>Nút bên trái</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>低い位置で操作</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>Nút ở thấp</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>音を大きく（今は%1）</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>Tăng âm lượng (giờ %1)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>音を小さく（今は%1）</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>Giảm âm lượng (giờ %1)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/switch.py"/>
        <source>%1：オン</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>%1: bật</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/switch.py"/>
        <source>%1：オフ</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>%1: tắt</translation>
    </message>
</context>
<context>
    <name>slip</name>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>マイキーID登録控え</source>
        <extracomment>Label or button; two lines, at most 19 full-width letters</extracomment>
        <translation>Phiếu đăng ký MyKey ID</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>日時</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Ngày giờ</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>番号</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Số</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>お問い合わせ</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>見本</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>MẪU</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>窓口</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Quầy</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>持ち物</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Cần mang theo</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>マイナンバーカードと、本人確認書類</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Thẻ My Number và giấy tờ tùy thân khác</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <location filename="../../ui/pages/call_staff.py"/>
        <source>職員を呼んでいます</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>Đang gọi nhân viên</translation>
    </message>
    <message>
        <location filename="../../ui/pages/call_staff.py"/>
        <source>そのままお待ちください。カードは置いたままでかまいません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Vui lòng chờ tại đây. Bạn có thể để thẻ trên đầu đọc.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/call_staff.py"/>
        <source>端末：%1</source>
        <extracomment>Label or button; two lines, at most 6 full-width letters</extracomment>
        <translation>Máy: %1</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>全%1ステップの%2、%3</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>Bước %2 trên %1, %3</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>同意</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>カード</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Thẻ</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>マイキーID</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>MyKey ID</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>決済サービス</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Dịch vụ</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>確認</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>暗証番号</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>完了</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Xong</translation>
    </message>
</context>
</TS>
