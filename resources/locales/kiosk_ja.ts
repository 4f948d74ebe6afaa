<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="ja">
<context>
    <name>B-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>ただいま登録できません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>ただいま​登録できません</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>通信ができません。登録はまだされていません。少し待ってから、もう一度お試しください。お急ぎのときは、窓口へお越しください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>通信が​できません。​登録は​まだされていません。​少し​待ってから、​もう一度​お試しください。​お急ぎの​ときは、​窓口へ​お越しください。</translation>
    </message>
</context>
<context>
    <name>B-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>受付時間外です</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>受付時間外です</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この手続きの受付時間は、%1から%2までです。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>この​手続きの​受付時間は、​%1から​%2までです。</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この手続きの受付時間は、窓口でご確認ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>この​手続きの​受付時間は、​窓口で​ご確認ください。</translation>
    </message>
</context>
<context>
    <name>B-03</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>すでに登録されています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>すでに​登録されています</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この制度への登録は、もう終わっています。内容は「登録内容を確認する」で見られます。決済サービスの変更は、窓口でご相談ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>この​制度への​登録は、​もう​終わっています。​内容は​「登録内容を​確認する」で​見られます。​決済サービスの​変更は、​窓口で​ご相談ください。</translation>
    </message>
</context>
<context>
    <name>B-04</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録の結果を確認できません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>登録の​結果を​確認できません</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録できたかどうか、まだわかりません。もう一度登録しないで、窓口でこの番号を伝えてください。受付番号：%1</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>登録できたかどうか、​まだ​わかりません。​もう一度​登録しないで、​窓口で​この​番号を​伝えてください。​受付番号：​%1</translation>
    </message>
</context>
<context>
    <name>B-05</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>受付は終わりました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>受付は終わりました</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1の受付は終わりました。くわしくは、窓口でご確認ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1の​受付は​終わりました。​くわしくは、​窓口で​ご確認ください。</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この制度の受付は終わりました。くわしくは、窓口でご確認ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>この​制度の​受付は​終わりました。​くわしくは、​窓口で​ご確認ください。</translation>
    </message>
</context>
<context>
    <name>B-06</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>窓口での確認が必要です</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>窓口での​確認が​必要です</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードの更新の記録を確かめます。窓口でこの番号を伝えてください。受付番号：%1</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>カードの​更新の​記録を​確かめます。​窓口で​この​番号を​伝えてください。​受付番号：​%1</translation>
    </message>
</context>
<context>
    <name>B-07</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>窓口で手続きしてください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>窓口で​手続きしてください</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>15歳未満の方は、保護者（法定代理人）の方といっしょに、窓口で手続きしてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>15歳未満の​方は、​保護者​（法定代理人）の​方と​いっしょに、​窓口で​手続きしてください。</translation>
    </message>
</context>
<context>
    <name>B-08</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>ただいま混み合っています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>ただいま​混み合っています</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1ごろに、もう一度お試しください。登録はまだされていません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1ごろに、​もう一度​お試しください。​登録は​まだされていません。</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>しばらくしてから、もう一度お試しください。登録はまだされていません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>しばらくしてから、​もう一度​お試しください。​登録は​まだされていません。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/wait.py"/>
        <source>もう一度試せるまで、あと %1</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>もう一度​試せるまで、​あと %1</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/wait.py"/>
        <source>まだ試せません。時間になるまでお待ちください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>まだ​試せません。​時間に​なるまで​お待ちください。</translation>
    </message>
</context>
<context>
    <name>B-09</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>手続きの時間が切れました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>手続きの​時間が​切れました</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力した内容を消しました。登録はされていません。はじめからやり直してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>入力した​内容を​消しました。​登録は​されていません。​はじめから​やり直してください。</translation>
    </message>
</context>
<context>
    <name>B-10</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力できる回数を超えました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>入力できる​回数を​超えました</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>しばらくしてから、または窓口で手続きしてください。登録はされていません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>しばらくしてから、​または​窓口で​手続きしてください。​登録は​されていません。</translation>
    </message>
</context>
<context>
    <name>B-11</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録を受け付けられませんでした</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>登録を​受け付けられませんでした</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードの確認ができませんでした。登録はされていません。窓口でご相談ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>カードの​確認が​できませんでした。​登録は​されていません。​窓口で​ご相談ください。</translation>
    </message>
</context>
<context>
    <name>C-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>暗証番号のないカードです</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>暗証番号の​ない​カードです</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>「顔認証」と書かれたマイナンバーカードは、この端末では使えません。窓口で職員にご相談ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>「顔認証」と​書かれた​マイナンバーカードは、​この​端末では​使えません。​窓口で​職員に​ご相談ください。</translation>
    </message>
</context>
<context>
    <name>C-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>電子証明書の有効期限が切れています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>電子証明書の​有効期限が​切れています</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードの利用者証明用電子証明書の期限が切れています。窓口で更新の手続きをすると、この端末を使えるようになります。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>カードの​利用者証明用電子証明書の​期限が​切れています。​窓口で​更新の​手続きを​すると、​この​端末を​使えるようになります。</translation>
    </message>
</context>
<context>
    <name>C-03</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>電子証明書が使えなくなっています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>電子証明書が​使えなくなっています</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードの一時停止や再発行などで、電子証明書が失効しています。理由はこの端末に表示されません。窓口でご確認ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>カードの​一時停止や​再発行などで、​電子証明書が​失効しています。​理由は​この​端末に​表示されません。​窓口で​ご確認ください。</translation>
    </message>
</context>
<context>
    <name>C-04</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>電子証明書が新しくなったばかりです</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>電子証明書が​新しくなったばかりです</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>新しくしてからしばらくの間は、手続きできません。%1より後に、もう一度お越しください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>新しくしてから​しばらくの​間は、​手続きできません。​%1より​後に、​もう一度​お越しください。</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>しばらくの間は、手続きできません。日を改めて、もう一度お越しください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>しばらくの​間は、​手続きできません。​日を​改めて、​もう一度​お越しください。</translation>
    </message>
</context>
<context>
    <name>C-05</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>電子証明書が入っていません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>電子証明書が​入っていません</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>このカードには、利用者証明用電子証明書がありません。窓口で発行の手続きをしてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>この​カードには、​利用者証明用電子証明書が​ありません。​窓口で​発行の​手続きを​してください。</translation>
    </message>
</context>
<context>
    <name>C-06</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>マイナンバーカードではありません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>マイナンバーカードではありません</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>このカードでは手続きできません。カードを取って、マイナンバーカードを置いてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>この​カードでは​手続きできません。​カードを​取って、​マイナンバーカードを​置いてください。</translation>
    </message>
</context>
<context>
    <name>C-07</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードを読み取れませんでした</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>カードを​読み取れませんでした</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードを一度取り、向きを確かめて、置き直してください。読み取りが終わるまで、カードを動かさないでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>カードを​一度​取り、​向きを​確かめて、​置き直してください。​読み取りが​終わるまで、​カードを​動かさないでください。</translation>
    </message>
</context>
<context>
    <name>C-08</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードが離れました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>カードが離れました</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>安全のため、入力した内容を消しました。登録はされていません。はじめからやり直してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>安全の​ため、​入力した​内容を​消しました。​登録は​されていません。​はじめから​やり直してください。</translation>
    </message>
</context>
<context>
    <name>C-09</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>結果を確認しています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>結果を​確認しています</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録の途中でカードが離れました。登録できたかどうかを確認しています。このままお待ちください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>登録の​途中で​カードが​離れました。​登録できたかどうかを​確認しています。​このまま​お待ちください。</translation>
    </message>
</context>
<context>
    <name>D01</name>
    <message>
        <location filename="../../ui/pages/quiet.py"/>
        <source>いま置いてあるカードの方ご本人ですか</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>いま​置いてある​カードの​方​ご本人ですか</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/quiet.py"/>
        <source>ご本人は「続ける」を押してください。あと%n秒で、入力した内容を消して終わります。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>ご本人は​「続ける」を​押してください。​あと​%n秒で、​入力した​内容を​消して​終わります。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/quiet.py"/>
        <source>続ける</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>D02</name>
    <message>
        <location filename="../../ui/pages/quit.py"/>
        <source>手続きをやめますか</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>手続きをやめますか</translation>
    </message>
    <message>
        <location filename="../../ui/pages/quit.py"/>
        <source>入力した内容はすべて消えます。登録はされません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>入力した​内容は​すべて​消えます。​登録は​されません。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/quit.py"/>
        <source>手続きを続ける</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>手続きを続ける</translation>
    </message>
</context>
<context>
    <name>I-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>このIDは、すでに使われています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>この​IDは、​すでに​使われています</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/reasons.py"/>
        <source>下の3つから選ぶか、別のIDを入力してください。あと%n回入力できます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>下の​3つから​選ぶか、​別の​IDを​入力してください。​あと​%n回入力できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>K-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この端末は使えません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>この​端末は​使えません</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>端末の登録を確認できません。職員にお声がけください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>端末の​登録を​確認できません。​職員に​お声がけください。</translation>
    </message>
</context>
<context>
    <name>K-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この端末は使えません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>この​端末は​使えません</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>記録を保存できません。登録はされていません。職員にお声がけください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>記録を​保存できません。​登録は​されていません。​職員に​お声がけください。</translation>
    </message>
</context>
<context>
    <name>P-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>暗証番号がちがいます</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>暗証番号が​ちがいます</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/reasons.py"/>
        <source>あと%n回入力できます。すべてまちがえると、暗証番号がロックされます。数字4けたの暗証番号を、もう一度入力してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>あと​%n回入力できます。​すべて​まちがえると、​暗証番号が​ロックされます。​数字4けたの​暗証番号を、​もう一度​入力してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>P-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>次にまちがえると、ロックされます</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>次に​まちがえると、​ロックされます</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力できるのは、あと1回です。暗証番号に自信がないときは、入力しないで、窓口で暗証番号を設定し直してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>入力できるのは、​あと​1回です。​暗証番号に​自信が​ない​ときは、​入力しないで、​窓口で​暗証番号を​設定し直してください。</translation>
    </message>
</context>
<context>
    <name>P-03</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>暗証番号がロックされています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>暗証番号が​ロックされています</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>まちがいが続いたため、この暗証番号は使えません。窓口で、暗証番号の再設定をしてください。マイナンバーカードと、本人確認書類が必要です。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>まちがいが​続いた​ため、​この​暗証番号は​使えません。​窓口で、​暗証番号の​再設定を​してください。​マイナンバーカードと、​本人確認書類が​必要です。</translation>
    </message>
</context>
<context>
    <name>R-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードリーダーが使えません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>カードリーダーが​使えません</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>機器に問題があるため、この端末では手続きできません。職員にお声がけください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>機器に​問題が​ある​ため、​この​端末では​手続きできません。​職員に​お声がけください。</translation>
    </message>
</context>
<context>
    <name>R-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードリーダーを準備しています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>カードリーダーを​準備しています</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>ほかのソフトが使っています。少しお待ちください。続くときは、職員にお声がけください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>ほかの​ソフトが​使っています。​少し​お待ちください。​続く​ときは、​職員に​お声がけください。</translation>
    </message>
</context>
<context>
    <name>S-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>操作がなかったため、終了しました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>操作が​なかった​ため、​終了しました</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>安全のため、入力した内容を消しました。登録はされていません。カードをお取りください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>安全の​ため、​入力した​内容を​消しました。​登録は​されていません。​カードを​お取りください。</translation>
    </message>
</context>
<context>
    <name>S00</name>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>マイキーIDのかんたん設定</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>マイキーIDの​かんたん設定</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>マイナンバーカード、4けたの暗証番号、登録する決済サービスの番号をご用意ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>マイナンバーカード、​4けたの​暗証番号、​登録する​決済サービスの​番号を​ご用意ください。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>登録をはじめる</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>登録をはじめる</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>%1の手続き（受付番号 %2）：登録は終わっています</source>
        <extracomment>Label or button; two lines, at most 40 full-width letters</extracomment>
        <translation>%1の​手続き​（受付番号 %2）：​登録は​終わっています</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>%1の手続き（受付番号 %2）：登録されていません</source>
        <extracomment>Label or button; two lines, at most 38 full-width letters</extracomment>
        <translation>%1の​手続き​（受付番号 %2）：​登録されていません</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>マイキーIDは、あなた専用の番号です。ポイントの受け取りなどに使います。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>マイキーIDは、​あなた​専用の​番号です。​ポイントの​受け取りなどに​使います。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>およそ5分で終わります。お金はかかりません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>およそ5分で​終わります。​お金は​かかりません。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/slides.py"/>
        <source>止める</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>止める</translation>
    </message>
</context>
<context>
    <name>S01</name>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>はじめにお読みください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>はじめに​お読みください</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>カードの電子証明書で本人を確認し、マイキーIDと、選んだ決済サービスを登録します。マイナンバー（12けたの番号）は使いません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>カードの​電子証明書で​本人を​確認し、​マイキーIDと、​選んだ​決済サービスを​登録します。​マイナンバー​（12けたの​番号）は​使いません。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>同意して次へ</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>同意して次へ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>同意しない</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>同意しない</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>利用規約</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>利用規約</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>使うもの：カードの電子証明書と、4けたの暗証番号</source>
        <extracomment>Label or button; two lines, at most 44 full-width letters</extracomment>
        <translation>使う​もの：​カードの​電子証明書と、​4けたの​暗証番号</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>送るもの：確認画面に表示した内容だけ</source>
        <extracomment>Label or button; two lines, at most 33 full-width letters</extracomment>
        <translation>送る​もの：​確認画面に​表示した​内容だけ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>お預かりするもの：登録した内容と日時。氏名とマイナンバーはお預かりしません</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>お預かりする​もの：​登録した​内容と​日時。​氏名と​マイナンバーは​お預かりしません</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>お金はかかりません</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>お金はかかりません</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>およそ5分で終わります</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>およそ5分で​終わります</translation>
    </message>
</context>
<context>
    <name>S02</name>
    <message>
        <location filename="../../ui/pages/await_card.py"/>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>マイナンバーカードを​置いてください</translation>
    </message>
    <message>
        <location filename="../../ui/pages/await_card.py"/>
        <source>カードリーダーの上に置くと、自動で次に進みます。手続きが終わるまで、カードを取らないでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>カードリーダーの​上に​置くと、​自動で​次に​進みます。​手続きが​終わるまで、​カードを​取らないでください。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/await_card.py"/>
        <source>運転免許証、健康保険証、スマートフォンは使えません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>運転免許証、​健康保険証、​スマートフォンは​使えません。</translation>
    </message>
</context>
<context>
    <name>S02b</name>
    <message>
        <location filename="../../ui/pages/waiting.py"/>
        <source>カードを読み取っています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>カードを​読み取っています</translation>
    </message>
    <message>
        <location filename="../../ui/pages/waiting.py"/>
        <source>カードを動かさないでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>カードを​動かさないでください。</translation>
    </message>
</context>
<context>
    <name>S03</name>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>マイキーIDを決めます</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>マイキーIDを​決めます</translation>
    </message>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>マイキーIDは、あなた専用の8文字の番号です。ポイントの受け取りなどに使います。マイナンバーとは別の番号です。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>マイキーIDは、​あなた​専用の​8文字の​番号です。​ポイントの​受け取りなどに​使います。​マイナンバーとは​別の​番号です。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>このIDを使う</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>このIDを使う</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/offer_id.py"/>
        <source>別の候補を出す（あと%n回）</source>
        <extracomment>Label or button; two lines, at most 22 full-width letters</extracomment>
        <translation>
            <numerusform>別の​候補を​出す​（あと​%n回）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>自分で決める</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>自分で決める</translation>
    </message>
    <message>
        <location filename="../../ui/pages/about_id.py"/>
        <source>マイキーIDとは</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>マイキーIDとは</translation>
    </message>
    <message>
        <location filename="../../ui/pages/about_id.py"/>
        <source>ポイントの受け取りなどに使う、あなた専用の番号です。</source>
        <extracomment>Sentence; three lines at most</extracomment>
        <translation>ポイントの​受け取りなどに​使う、​あなた​専用の​番号です。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/about_id.py"/>
        <source>12けたのマイナンバーとは別の番号です。</source>
        <extracomment>Sentence; three lines at most</extracomment>
        <translation>12けたの​マイナンバーとは​別の​番号です。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/about_id.py"/>
        <source>カードを新しくしても、番号は変わりません。</source>
        <extracomment>Sentence; three lines at most</extracomment>
        <translation>カードを​新しくしても、​番号は​変わりません。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/about_id.py"/>
        <source>必要がないときは、ほかの人に教えないでください。</source>
        <extracomment>Sentence; three lines at most</extracomment>
        <translation>必要が​ない​ときは、​ほかの​人に​教えないで​ください。</translation>
    </message>
</context>
<context>
    <name>S03b</name>
    <message>
        <location filename="../../ui/pages/own_id.py"/>
        <source>使いたいIDを入力してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>使いたい​IDを​入力してください</translation>
    </message>
    <message>
        <location filename="../../ui/pages/own_id.py"/>
        <source>英大文字と2〜9の数字で、8文字です。I・L・O・0・1は使えません。生年月日・電話番号・暗証番号は使わないでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>英大文字と​2〜9の​数字で、​8文字です。​I・L・O・0・1は​使えません。​生年月日・電話番号・暗証番号は​使わないでください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/own_id.py"/>
        <source>8文字で入力してください（今は%n文字です）。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>8文字で​入力してください​（今は​%n文字です）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>S03c</name>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>マイキーIDは、すでにお持ちです</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>マイキーIDは、​すでに​お持ちです</translation>
    </message>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>今のマイキーIDをそのまま使います。番号は、手続きの最後に表示します。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>今の​マイキーIDを​そのまま​使います。​番号は、​手続きの​最後に​表示します。</translation>
    </message>
</context>
<context>
    <name>S04</name>
    <message>
        <location filename="../../ui/pages/programme.py"/>
        <source>申し込む制度を選んでください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>申し込む​制度を​選んでください</translation>
    </message>
    <message>
        <location filename="../../ui/pages/programme.py"/>
        <source>ポイントを受け取る制度を1つ選びます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>ポイントを​受け取る​制度を​1つ​選びます。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/programme.py"/>
        <source>同意して次へ</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>同意して次へ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/programme.py"/>
        <source>受付は%1まで</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>受付は%1まで</translation>
    </message>
</context>
<context>
    <name>S05</name>
    <message>
        <location filename="../../ui/pages/provider.py"/>
        <source>決済サービスを選んでください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>決済サービスを​選んでください</translation>
    </message>
    <message>
        <location filename="../../ui/pages/provider.py"/>
        <source>ポイントを受け取るキャッシュレス決済サービスを1つ選びます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>ポイントを​受け取る​キャッシュレス決済サービスを​1つ​選びます。</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>見つかりませんでした。別の言葉で探すか、種類から選んでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>見つかりませんでした。​別の​言葉で​探すか、​種類から​選んでください。</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>QRコード決済</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>QRコード決済</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>電子マネー</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>電子マネー</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>クレジットカード</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>クレジットカード</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>プリペイド</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>プリペイド</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>口座・デビット</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>口座・デビット</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>すべて</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>決済サービス</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>決済サービス</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>%1（%2）</source>
        <extracomment>Label or button; two lines, at most 4 full-width letters</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>%1、%2、%3件中%4件目</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>%1、%2、%3件中%4件目</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/search_panel.py"/>
        <source>結果を見る（%n件）</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>
            <numerusform>結果を​見る​（%n件）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/widgets/search_panel.py"/>
        <source>見つかったもの：%1</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>見つかった​もの：​%1</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/search_panel.py"/>
        <source>ABC・数字</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>ABC・数字</translation>
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
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/search_panel.py"/>
        <source>%n件</source>
        <extracomment>Announced, not shown</extracomment>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>%1、%2件</source>
        <extracomment>Accessible name of a filter</extracomment>
        <translation>%1、%2件</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>受付が終わりました</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>受付が終わりました</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>アプリやウェブで登録</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>アプリやウェブで登録</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>前払い（チャージ）</source>
        <extracomment>Small line of a card; at most 12 full-width letters</extracomment>
        <translation>前払い（チャージ）</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>物品等の購入</source>
        <extracomment>Small line of a card; at most 12 full-width letters</extracomment>
        <translation>物品等の購入</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>前払い・購入</source>
        <extracomment>Small line of a card; at most 12 full-width letters</extracomment>
        <translation>前払い・購入</translation>
    </message>
</context>
<context>
    <name>S06</name>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>%1の番号を入力してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>%1の​番号を​入力してください</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>ご本人の名義の番号を入力します。番号の場所は「どこに書いてありますか」で見られます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>ご本人の​名義の​番号を​入力します。​番号の​場所は​「どこに​書いてありますか」で​見られます。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>セキュリティコードを入力してください</source>
        <extracomment>Label or button; two lines, at most 33 full-width letters</extracomment>
        <translation>セキュリティコードを​入力してください</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>どこに書いてありますか</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>どこに​書いてありますか</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>「次へ」で%1の利用規約に同意します。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>「次へ」で​%1の​利用規約に​同意します。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>1回目と2回目の番号がちがいます。もう一度、はじめから入力してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>1回目と​2回目の​番号が​ちがいます。​もう一度、​はじめから​入力してください。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/account_form.py"/>
        <source>%1を入力してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1を​入力してください。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/account_form.py"/>
        <source>%1は%2文字です（今は%3文字です）。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1は​%2文字です​（今は​%3文字です）。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/account_form.py"/>
        <source>%1に使える文字は、%2だけです。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1に​使える​文字は、​%2だけです。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/account_form.py"/>
        <source>番号のどこかがちがうようです。もう一度確かめてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>番号の​どこかが​ちがうようです。​もう一度​確かめてください。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>コードを読み取る</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>コードを読み取る</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>コードを、読み取り機にかざしてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>コードを、​読み取り機に​かざしてください。</translation>
    </message>
</context>
<context>
    <name>S06b</name>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>もう一度入力してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>もう一度​入力してください</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>まちがいを防ぐため、同じ番号をもう一度入力します。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>まちがいを​防ぐ​ため、​同じ​番号を​もう一度​入力します。</translation>
    </message>
</context>
<context>
    <name>S06c</name>
    <message>
        <location filename="../../ui/pages/waiting.py"/>
        <source>決済サービスに確認しています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>決済サービスに​確認しています</translation>
    </message>
</context>
<context>
    <name>S07</name>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>名義を確かめてください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>名義を​確かめてください</translation>
    </message>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>名義：%1　番号の終わり：%2　ご本人の名義ですか。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>名義：​%1　​番号の​終わり：​%2　​ご本人の​名義ですか。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>この決済サービスは、名義を表示できません。番号をもう一度よく確かめてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>この​決済サービスは、​名義を​表示できません。​番号を​もう一度​よく​確かめてください。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>名義</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>名義</translation>
    </message>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>はい、私の名義です</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>はい、私の名義です</translation>
    </message>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>いいえ、入力し直す</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>いいえ、入力し直す</translation>
    </message>
</context>
<context>
    <name>S08</name>
    <message>
        <location filename="../../ui/pages/review.py"/>
        <source>登録する内容を確認してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>登録する​内容を​確認してください</translation>
    </message>
    <message>
        <location filename="../../ui/pages/review.py"/>
        <source>この画面に表示した内容だけを、あなたのカードで登録します。登録したあとは、決済サービスを変えられません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>この​画面に​表示した​内容だけを、​あなたの​カードで​登録します。​登録した​あとは、​決済サービスを​変えられません。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/review.py"/>
        <source>この内容で進む</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>この内容で進む</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>お持ちのマイキーID</source>
        <extracomment>Label or button; two lines, at most 19 full-width letters</extracomment>
        <translation>お持ちの​マイキーID</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>変更（%1）</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>変更（%1）</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>制度</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>制度</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>規約の版</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>規約の版</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>日時</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>日時</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>受付番号・端末</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>受付番号・端末</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>セキュリティコード</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>セキュリティコード</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>入力済み</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>入力済み</translation>
    </message>
</context>
<context>
    <name>S09</name>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>暗証番号を入力してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>暗証番号を​入力してください</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/pin.py"/>
        <source>利用者証明用電子証明書の暗証番号（数字4けた）です。あと%n回入力できます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>利用者証明用電子証明書の​暗証番号​（数字4けた）です。​あと​%n回入力できます。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>%1に登録します</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>%1に登録します</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>暗証番号は、ご本人が入力してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>暗証番号は、​ご本人が​入力してください。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>暗証番号がわからないときは、窓口で手続きできます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>暗証番号が​わからない​ときは、​窓口で​手続きできます。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>登録する</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>登録する</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/pin.py"/>
        <source>暗証番号は数字4けたです。あと%nけた入力してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>暗証番号は​数字4けたです。​あと​%nけた​入力してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/pin_entry.py"/>
        <source>暗証番号、4けたのうち%nけた入力しました</source>
        <extracomment>Label or button; two lines, at most 35 full-width letters</extracomment>
        <translation>
            <numerusform>暗証番号、​4けたの​うち​%nけた​入力しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/tries.py"/>
        <source>あと%n回入力できます</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>
            <numerusform>あと​%n回入力できます</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>登録内容を表示します</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>登録内容を​表示します</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>確認する</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>確認する</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>カードリーダーのキーで、暗証番号4けたを入力し、確定キーを押してください。</source>
        <extracomment>Sentence; three lines</extracomment>
        <translation>カードリーダーの​キーで、​暗証番号4けたを​入力し、​確定キーを​押してください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>カードリーダーは、%n秒間、入力を待ちます。</source>
        <extracomment>Sentence; two lines</extracomment>
        <translation>
            <numerusform>カードリーダーは、​%n秒間、​入力を​待ちます。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>やめるときは、カードリーダーの取消キーを押してください。</source>
        <extracomment>Sentence, small; two lines</extracomment>
        <translation>やめるときは、​カードリーダーの​取消キーを​押してください。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>「もう一度入力する」を押してから、カードリーダーのキーで入力してください。</source>
        <extracomment>Sentence; three lines</extracomment>
        <translation>「もう一度入力する」を​押してから、​カードリーダーの​キーで​入力してください。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>カードには送っていません。入力できる回数は、変わりません。</source>
        <extracomment>Sentence in the box of an error; three lines</extracomment>
        <translation>カードには​送っていません。​入力できる​回数は、​変わりません。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>入力の時間が終わりました</source>
        <extracomment>Heading of an error; two lines</extracomment>
        <translation>入力の​時間が​終わりました</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>入力を取り消しました</source>
        <extracomment>Heading of an error; two lines</extracomment>
        <translation>入力を​取り消しました</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>暗証番号は数字4けたです</source>
        <extracomment>Heading of an error; two lines</extracomment>
        <translation>暗証番号は​数字4けたです</translation>
    </message>
</context>
<context>
    <name>S10</name>
    <message>
        <location filename="../../ui/pages/working.py"/>
        <source>登録しています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>登録しています</translation>
    </message>
    <message>
        <location filename="../../ui/pages/working.py"/>
        <source>カードを取らないでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>カードを​取らないでください。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/working.py"/>
        <source>カードで確認しています</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>カードで​確認しています</translation>
    </message>
    <message>
        <location filename="../../ui/pages/working.py"/>
        <source>登録を送っています</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>登録を送っています</translation>
    </message>
    <message>
        <location filename="../../ui/pages/working.py"/>
        <source>結果を待っています</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>結果を待っています</translation>
    </message>
</context>
<context>
    <name>S11</name>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>登録が完了しました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>登録が完了しました</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>あなたのマイキーIDと受付番号です。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>あなたの​マイキーIDと​受付番号です。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>控えを印刷して終わる</source>
        <extracomment>Label or button; two lines, at most 19 full-width letters</extracomment>
        <translation>控えを​印刷して​終わる</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>印刷しないで終わる</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>印刷しないで終わる</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>登録日時</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>登録日時</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>ポイントは、選んだ決済サービスに付きます。時期は、決済サービスの案内をご覧ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>ポイントは、​選んだ​決済サービスに​付きます。​時期は、​決済サービスの​案内を​ご覧ください。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>控えを印刷しますか</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>控えを印刷しますか</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>登録は完了しています。控えには、マイキーIDと受付番号を印刷します。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>登録は​完了しています。​控えには、​マイキーIDと​受付番号を​印刷します。</translation>
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
        <translation>カードを​お取りください</translation>
    </message>
    <message>
        <location filename="../../ui/pages/take_card.py"/>
        <source>カードを取ると、画面の内容は消えます。お忘れ物にご注意ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>カードを​取ると、​画面の​内容は​消えます。​お忘れ物に​ご注意ください。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/waiting.py"/>
        <source>控えを印刷しています</source>
        <extracomment>Label or button; two lines, at most 19 full-width letters</extracomment>
        <translation>控えを​印刷しています</translation>
    </message>
</context>
<context>
    <name>S20</name>
    <message>
        <location filename="../../ui/pages/status.py"/>
        <source>登録の内容</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>登録の内容</translation>
    </message>
    <message>
        <location filename="../../ui/pages/status.py"/>
        <source>あなたのマイキーIDと、登録した決済サービスです。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>あなたの​マイキーIDと、​登録した​決済サービスです。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/status.py"/>
        <source>登録した決済サービスは、まだありません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>登録した​決済サービスは、​まだ​ありません。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/status.py"/>
        <source>まだありません</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>まだありません</translation>
    </message>
    <message>
        <location filename="../../ui/pages/status.py"/>
        <source>登録日</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>登録日</translation>
    </message>
    <message>
        <location filename="../../ui/pages/waiting.py"/>
        <source>登録内容を確認しています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>登録内容を​確認しています</translation>
    </message>
</context>
<context>
    <name>T-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>控えを印刷できませんでした</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>控えを​印刷できませんでした</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録は完了しています。受付番号を書き写すか、職員にお声がけください。受付番号：%1</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>登録は​完了しています。​受付番号を​書き写すか、​職員に​お声がけください。​受付番号：​%1</translation>
    </message>
</context>
<context>
    <name>V-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>決済サービスの番号が合いません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>決済サービスの​番号が​合いません</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力した番号が、%1の情報と合いません。登録はされていません。入力した内容を確かめてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>入力した​番号が、​%1の​情報と​合いません。​登録は​されていません。​入力した​内容を​確かめてください。</translation>
    </message>
</context>
<context>
    <name>V-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この決済サービスは、今は選べません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>この​決済サービスは、​今は​選べません</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1の受付が止まっています。時間をおいて試すか、別の決済サービスを選んでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1の​受付が​止まっています。​時間を​おいて​試すか、​別の​決済サービスを​選んでください。</translation>
    </message>
</context>
<context>
    <name>V-03</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>受付が終わった決済サービスです</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>受付が​終わった​決済サービスです</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1の受付は、%2に終わりました。別の決済サービスを選んでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1の​受付は、​%2に​終わりました。​別の​決済サービスを​選んでください。</translation>
    </message>
</context>
<context>
    <name>V-04</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この端末では登録できません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>この​端末では​登録できません</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1は、%1のアプリやウェブサイトから登録してください。この端末では、別の決済サービスを選べます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1は、​%1の​アプリや​ウェブサイトから​登録してください。​この​端末では、​別の​決済サービスを​選べます。</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1は、先に事前登録が必要です。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1は、​先に​事前登録が​必要です。</translation>
    </message>
</context>
<context>
    <name>V-05</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この番号は登録できません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>この​番号は​登録できません</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この番号は、すでに登録に使われています。番号を確かめるか、別の決済サービスを選んでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>この​番号は、​すでに​登録に​使われています。​番号を​確かめるか、​別の​決済サービスを​選んでください。</translation>
    </message>
</context>
<context>
    <name>V-06</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>ご本人の番号を登録してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>ご本人の​番号を​登録してください</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録できるのは、ご本人の名義の番号だけです。未成年の方の手続きは、窓口でご相談ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>登録できるのは、​ご本人の​名義の​番号だけです。​未成年の​方の​手続きは、​窓口で​ご相談ください。</translation>
    </message>
</context>
<context>
    <name>X-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>手続きを続けられません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>手続きを​続けられません</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>端末に問題が起きました。入力した内容は消しました。職員にお声がけください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>端末に​問題が​起きました。​入力した​内容は​消しました。​職員に​お声がけください。</translation>
    </message>
</context>
<context>
    <name>common</name>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>戻る</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>次へ</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>次へ</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>やめる</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>変更</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>1文字消す</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>1文字​消す</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>全部消す</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>全部消す</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>前のページ</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>前のページ</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>次のページ</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>次のページ</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>さがす</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>さがす</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>表示する</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>表示する</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>隠す</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>隠す</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>職員を呼ぶ</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>職員を呼ぶ</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>言語 Language</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>言語 Language</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>選択中</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>選択中</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>規約を読む</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>規約を読む</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>終わる</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>終わる</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>閉じる</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>1つ選んでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>1つ​選んでください。</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>入力内容を確認してください</source>
        <extracomment>Label or button; two lines, at most 24 full-width letters</extracomment>
        <translation>入力内容を​確認してください</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>時間がかかっています。そのままお待ちください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>時間が​かかっています。​そのまま​お待ちください。</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>このままお待ちください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>このまま​お待ちください。</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>マイキーID</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>マイキーID</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>受付番号</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>受付番号</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>決済サービス</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>決済サービス</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>番号</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>表示なし</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>表示なし</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>カードに印刷された名前と、同じ名義ですか。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>カードに​印刷された​名前と、​同じ​名義ですか。</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>登録内容を確認する</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>登録内容を​確認する</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>見やすさ・音声</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>見やすさ・音声</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>ja</source>
        <extracomment>The code of the language, as in the name of this file</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>日本語</source>
        <extracomment>Its own name; on its button, two lines</extracomment>
        <translation>日本語</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>1</source>
        <extracomment>Its place among the language buttons</extracomment>
        <translation>1</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>BIZ UDPGothic, Noto Sans CJK JP</source>
        <extracomment>Font families, the first installed one is used; start-up fails when one is missing</extracomment>
        <translation>BIZ UDPGothic, Noto Sans CJK JP</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>ja_JP</source>
        <extracomment>The locale whose names of months are used (QLocale)</extracomment>
        <translation>ja_JP</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>yyyy年M月d日</source>
        <extracomment>How a date is written (QLocale::toString)</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>furigana by choice</source>
        <extracomment>One of: furigana by choice, furigana always, no furigana</extracomment>
        <translation>furigana by choice</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>read by a native speaker</source>
        <extracomment>One of: read by a native speaker, not yet read by a native speaker</extracomment>
        <translation>read by a native speaker</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/beside.py"/>
        <source>確認前の訳</source>
        <extracomment>Shown beside the Japanese until a native speaker has read this file</extracomment>
        <translation>確認前の訳</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <location filename="../../ui/pages/languages.py"/>
        <source>言語 Language</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>言語 Language</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この決済サービス</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>この決済サービス</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>受付の最終日</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>受付の最終日</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>しばらくした時刻</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>しばらくした時刻</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>（表示できません）</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>（表示できません）</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>もう一度入力する</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>もう一度入力する</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力しないで終わる</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>入力しないで終わる</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力する</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>入力する</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>手続きを続ける</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>手続きを続ける</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>もう一度読み取る</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>もう一度読み取る</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>はじめからやり直す</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>はじめからやり直す</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>もう一度試す</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>別のIDを入力する</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>別のIDを入力する</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力を直す</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>入力を直す</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>別の決済サービスを選ぶ</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>別の​決済サービスを​選ぶ</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>はじめに戻る</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>はじめに戻る</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>もう一度印刷する</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>もう一度印刷する</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>番号を印刷して終わる</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>番号を​印刷して​終わる</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>案内を印刷する</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>案内を​印刷する</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>文字を大きく</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>画面を黒く</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>画面を黒く</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>ふりがな</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>ふりがな</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>音声案内</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>音声案内</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>ゆっくり操作</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>ゆっくり操作</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>左側で操作</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>左側で操作</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>低い位置で操作</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>低い位置で操作</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>音を大きく（今は%1）</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>音を大きく（今は%1）</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>音を小さく（今は%1）</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>音を小さく（今は%1）</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/switch.py"/>
        <source>%1：オン</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>%1：オン</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/switch.py"/>
        <source>%1：オフ</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>%1：オフ</translation>
    </message>
</context>
<context>
    <name>slip</name>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>マイキーID登録控え</source>
        <extracomment>Label or button; two lines, at most 19 full-width letters</extracomment>
        <translation>マイキーID登録控え</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>日時</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>日時</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>番号</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>お問い合わせ</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>お問い合わせ</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>見本</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>見本</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>窓口</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>窓口</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>持ち物</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>持ち物</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>マイナンバーカードと、本人確認書類</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>マイナンバーカードと、​本人確認書類</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <location filename="../../ui/pages/call_staff.py"/>
        <source>職員を呼んでいます</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>職員を呼んでいます</translation>
    </message>
    <message>
        <location filename="../../ui/pages/call_staff.py"/>
        <source>そのままお待ちください。カードは置いたままでかまいません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>そのまま​お待ちください。​カードは​置いたままでかまいません。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/call_staff.py"/>
        <source>端末：%1</source>
        <extracomment>Label or button; two lines, at most 6 full-width letters</extracomment>
        <translation>端末：%1</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>全%1ステップの%2、%3</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>全%1ステップの​%2、​%3</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>同意</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>同意</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>カード</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>カード</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>マイキーID</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>マイキーID</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>決済サービス</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>決済サービス</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>確認</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>暗証番号</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>暗証番号</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>完了</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>完了</translation>
    </message>
</context>
</TS>
