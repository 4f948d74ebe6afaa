<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="ja">
<context>
    <name>B-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>ただいま登録できません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>现在无法登记</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>通信ができません。登録はまだされていません。少し待ってから、もう一度お試しください。お急ぎのときは、窓口へお越しください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>无法​连接​网络。​尚​未​登记。​请稍候​再试。​如果​着​急，​请​到​窗口​办理。</translation>
    </message>
</context>
<context>
    <name>B-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>受付時間外です</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>现在不在受理时间内</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この手続きの受付時間は、%1から%2までです。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>本​手续​的​受理​时间​为​%1​至​%2。</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この手続きの受付時間は、窓口でご確認ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>本​手续​的​受理​时间​请​向​窗口确认。</translation>
    </message>
</context>
<context>
    <name>B-03</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>すでに登録されています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>您已经登记过了</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この制度への登録は、もう終わっています。内容は「登録内容を確認する」で見られます。決済サービスの変更は、窓口でご相談ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>您​已​完成此​制度​的​登记。​可​在​“查​看​登记​内容”​中查看。​如​需变​更​支付​服务，​请​到​窗口​咨询。</translation>
    </message>
</context>
<context>
    <name>B-04</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録の結果を確認できません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>无法确​认​登​记​结果</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録できたかどうか、まだわかりません。もう一度登録しないで、窓口でこの番号を伝えてください。受付番号：%1</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>目前​还​不​知道​是否​登记​成功。​请​不​要​再次​登记，​请​到​窗口​告​知​此​号码。​受理​编号：​%1</translation>
    </message>
</context>
<context>
    <name>B-05</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>受付は終わりました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>受理已结束</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1の受付は終わりました。くわしくは、窓口でご確認ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1​的​受理​已​结束。​详情​请​到​窗口确认。</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この制度の受付は終わりました。くわしくは、窓口でご確認ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>此​制度​的​受理​已​结束。​详情​请​到​窗口确认。</translation>
    </message>
</context>
<context>
    <name>B-06</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>窓口での確認が必要です</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>需要到窗口确认</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードの更新の記録を確かめます。窓口でこの番号を伝えてください。受付番号：%1</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>需要​核​对​卡​的​更新​记录。​请​到​窗口​告​知​此​号码。​受理​编号：​%1</translation>
    </message>
</context>
<context>
    <name>B-07</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>窓口で手続きしてください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>请到窗口办理</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>15歳未満の方は、保護者（法定代理人）の方といっしょに、窓口で手続きしてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>未​满​15​岁​的​人，​请​与​监护人​（法定​代理人）​一起​到​窗口​办理。</translation>
    </message>
</context>
<context>
    <name>B-08</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>ただいま混み合っています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>目前​访问​人​数​较​多</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1ごろに、もう一度お試しください。登録はまだされていません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>请​在​%1​左右​再试。​尚​未​登记。</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>しばらくしてから、もう一度お試しください。登録はまだされていません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>请​过​一​会​儿​再试。​尚​未​登记。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/wait.py"/>
        <source>もう一度試せるまで、あと %1</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>距离可以重试还有 %1</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/wait.py"/>
        <source>まだ試せません。時間になるまでお待ちください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>还不能重试。请等到时间。</translation>
    </message>
</context>
<context>
    <name>B-09</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>手続きの時間が切れました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>手续已超时</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力した内容を消しました。登録はされていません。はじめからやり直してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>已​清除​您​输入​的​内容。​没有​进行​登记。​请​从头​开始。</translation>
    </message>
</context>
<context>
    <name>B-10</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力できる回数を超えました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>已​超过​可​输入​次​数</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>しばらくしてから、または窓口で手続きしてください。登録はされていません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>请​稍后​再试，​或​到​窗口​办理。​没有​进行​登记。</translation>
    </message>
</context>
<context>
    <name>B-11</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録を受け付けられませんでした</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>未能受理登记</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードの確認ができませんでした。登録はされていません。窓口でご相談ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>无法确​认​您​的​卡。​没有​进行​登记。​请​到​窗口​咨询。</translation>
    </message>
</context>
<context>
    <name>C-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>暗証番号のないカードです</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>此卡没有密码</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>「顔認証」と書かれたマイナンバーカードは、この端末では使えません。窓口で職員にご相談ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>写​有​「顔認証」​的​个人​编号​卡​不​能​在​本机​使用。​请​到​窗口​咨询​工作​人员。</translation>
    </message>
</context>
<context>
    <name>C-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>電子証明書の有効期限が切れています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>电子证书已过期</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードの利用者証明用電子証明書の期限が切れています。窓口で更新の手続きをすると、この端末を使えるようになります。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>卡内​的​用户​认证​电子​证书​（利用者​証明用​電子​証明書）​已​过期。​在​窗口​办理​更新​后，​即可​使用​本机。</translation>
    </message>
</context>
<context>
    <name>C-03</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>電子証明書が使えなくなっています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>电子证书已失效</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードの一時停止や再発行などで、電子証明書が失効しています。理由はこの端末に表示されません。窓口でご確認ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>因卡暂​停​使用​或​重新​发行​等，​电子​证书​已​失效。​本机​不​显示​原因。​请​到​窗口确认。</translation>
    </message>
</context>
<context>
    <name>C-04</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>電子証明書が新しくなったばかりです</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>您​的​电子​证书​刚刚​更新</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>新しくしてからしばらくの間は、手続きできません。%1より後に、もう一度お越しください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>更新​后​一​段​时间​内​不​能​办理​手续。​请​在​%1​之后​再来。</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>しばらくの間は、手続きできません。日を改めて、もう一度お越しください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>暂时​不​能​办理​手续。​请​改日​再​来。</translation>
    </message>
</context>
<context>
    <name>C-05</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>電子証明書が入っていません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>卡内​没有​电子​证​书</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>このカードには、利用者証明用電子証明書がありません。窓口で発行の手続きをしてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>此​卡​没有​用户​认证​电子​证书​（利用者​証明用​電子​証明書）。​请​到​窗口​办理​发行​手续。</translation>
    </message>
</context>
<context>
    <name>C-06</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>マイナンバーカードではありません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>这​不​是​个​人​编号​卡</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>このカードでは手続きできません。カードを取って、マイナンバーカードを置いてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>此​卡​不​能​办理​手续。​请​取​走​此​卡，​放上​您​的​个人​编号卡。</translation>
    </message>
</context>
<context>
    <name>C-07</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードを読み取れませんでした</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>无法读取卡</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードを一度取り、向きを確かめて、置き直してください。読み取りが終わるまで、カードを動かさないでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>请​取下卡，​确认​方​向​后​重新​放好。​读取​完成​前请​不​要​移动卡。</translation>
    </message>
</context>
<context>
    <name>C-08</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードが離れました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>卡已离开读卡器</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>安全のため、入力した内容を消しました。登録はされていません。はじめからやり直してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>为了​安全，​已​清除​您​输入​的​内容。​没有​进行​登记。​请​从头​开始。</translation>
    </message>
</context>
<context>
    <name>C-09</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>結果を確認しています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>正在确认结果</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録の途中でカードが離れました。登録できたかどうかを確認しています。このままお待ちください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>登记​过程​中​卡​离开​了​读卡器。​正在​确认​是​否​登记​成功。​请​在​此​等候。</translation>
    </message>
</context>
<context>
    <name>D01</name>
    <message>
        <location filename="../../ui/pages/quiet.py"/>
        <source>いま置いてあるカードの方ご本人ですか</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>您​是​放​在​这里​的​卡​的​本人​吗</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/quiet.py"/>
        <source>ご本人は「続ける」を押してください。あと%n秒で、入力した内容を消して終わります。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>如果​是​本人，​请​按​“继续”。​%n​秒后​将​清除​输入​的​内容​并​结束。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/quiet.py"/>
        <source>続ける</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>D02</name>
    <message>
        <location filename="../../ui/pages/quit.py"/>
        <source>手続きをやめますか</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>要停止办理吗</translation>
    </message>
    <message>
        <location filename="../../ui/pages/quit.py"/>
        <source>入力した内容はすべて消えます。登録はされません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>输入​的​内容​将​全部​清除，​不​会​登记。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/quit.py"/>
        <source>手続きを続ける</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>继续办理</translation>
    </message>
</context>
<context>
    <name>I-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>このIDは、すでに使われています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>此ID已被使用</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/reasons.py"/>
        <source>下の3つから選ぶか、別のIDを入力してください。あと%n回入力できます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>请​从​下面​3​个​中​选择，​或​输入​其他​ID。​还​可以​输入​%n次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>K-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この端末は使えません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>本机无法使用</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>端末の登録を確認できません。職員にお声がけください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>无法确​认​本​机​的​登记。​请​告知​工作​人员。</translation>
    </message>
</context>
<context>
    <name>K-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この端末は使えません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>本机无法使用</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>記録を保存できません。登録はされていません。職員にお声がけください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>无法​保存​记录。​没有​进行​登记。​请​告知​工作​人员。</translation>
    </message>
</context>
<context>
    <name>P-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>暗証番号がちがいます</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>密码有误</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/reasons.py"/>
        <source>あと%n回入力できます。すべてまちがえると、暗証番号がロックされます。数字4けたの暗証番号を、もう一度入力してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>还​可以​输入​%n次。​如果​全部​输错，​密码​将​被​锁定。​请​再次​输入​4位​数字​的​密码。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>P-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>次にまちがえると、ロックされます</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>再​输错​一​次，​密码​将​被​锁定</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力できるのは、あと1回です。暗証番号に自信がないときは、入力しないで、窓口で暗証番号を設定し直してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>只​能​再​输入​1次。​如果​对​密码​（暗証​番号）​没有​把​握，​请​不​要​输入，​到​窗口​重新​设置​密码。</translation>
    </message>
</context>
<context>
    <name>P-03</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>暗証番号がロックされています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>密码已被锁定</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>まちがいが続いたため、この暗証番号は使えません。窓口で、暗証番号の再設定をしてください。マイナンバーカードと、本人確認書類が必要です。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>因​连续​输错，​此​密码​（暗証​番号）​不​能​使用。​请​到​窗口​重新​设置​密码。​需要​携带​个​人​编号卡​和​其他​身份​证件。</translation>
    </message>
</context>
<context>
    <name>R-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードリーダーが使えません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>读卡器无法使用</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>機器に問題があるため、この端末では手続きできません。職員にお声がけください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>设备​有​问题，​本机​无法​办理​手续。​请告知​工作​人员。</translation>
    </message>
</context>
<context>
    <name>R-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードリーダーを準備しています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>正在准备读卡器</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>ほかのソフトが使っています。少しお待ちください。続くときは、職員にお声がけください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>其他​软件​正在​使用。​请​稍候。​如​持续​如此，​请​告知​工作​人员。</translation>
    </message>
</context>
<context>
    <name>S-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>操作がなかったため、終了しました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>因长​时间​没有​操作，​已​结束</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>安全のため、入力した内容を消しました。登録はされていません。カードをお取りください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>为了​安全，​已​清除​您​输入​的​内容。​没有​进行​登记。​请​取​走​您​的​卡。</translation>
    </message>
</context>
<context>
    <name>S00</name>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>マイキーIDのかんたん設定</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>MyKey ID​（マイキーID）​简易​设置</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>マイナンバーカード、4けたの暗証番号、登録する決済サービスの番号をご用意ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>请​准备​好​个​人​编号​卡​（マイナンバーカード）、​4位​数字​的​密码​（暗証​番号）​和​要​登记​的​支付​服务​的​号码。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>登録をはじめる</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>开始登记</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>%1の手続き（受付番号 %2）：登録は終わっています</source>
        <extracomment>Label or button; two lines, at most 40 full-width letters</extracomment>
        <translation>%1​的​手续​（受理​编号​ %2）：​登记​已​完成</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>%1の手続き（受付番号 %2）：登録されていません</source>
        <extracomment>Label or button; two lines, at most 38 full-width letters</extracomment>
        <translation>%1​的​手续​（受理​编号​ %2）：​没有​登记</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>マイキーIDは、あなた専用の番号です。ポイントの受け取りなどに使います。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>MyKey ​ID​是​您​专用​的​编号，​用于​领取​积分等。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>およそ5分で終わります。お金はかかりません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>大约5​分钟即​可​完成，​不​收费。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/slides.py"/>
        <source>止める</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>S01</name>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>はじめにお読みください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>请先阅读</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>カードの電子証明書で本人を確認し、マイキーIDと、選んだ決済サービスを登録します。マイナンバー（12けたの番号）は使いません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>用​卡内​的​电子​证​书确​认本​人​身份，​登记​MyKey ID​（マイキーID）​和​您​选择​的​支付​服务。​不​使用​个​人​编号​（12位​号码）。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>同意して次へ</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>同意并继续</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>同意しない</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>不同意</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>利用規約</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>使用条款</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>使うもの：カードの電子証明書と、4けたの暗証番号</source>
        <extracomment>Label or button; two lines, at most 44 full-width letters</extracomment>
        <translation>使用：​卡内​的​电子​证书​和​4位​数字​的​密码</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>送るもの：確認画面に表示した内容だけ</source>
        <extracomment>Label or button; two lines, at most 33 full-width letters</extracomment>
        <translation>发送：​仅限确​认​画面​上​显示​的​内容</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>お預かりするもの：登録した内容と日時。氏名とマイナンバーはお預かりしません</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>保存：​登记​的​内容​和​日期​时间。​不​保存​姓名​和​个人​编号</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>お金はかかりません</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>免费</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>およそ5分で終わります</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>大约5​分钟即​可​完成</translation>
    </message>
</context>
<context>
    <name>S02</name>
    <message>
        <location filename="../../ui/pages/await_card.py"/>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>请​放​上​个​人​编号​卡</translation>
    </message>
    <message>
        <location filename="../../ui/pages/await_card.py"/>
        <source>カードリーダーの上に置くと、自動で次に進みます。手続きが終わるまで、カードを取らないでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>放​在​读卡器​上​后，​会​自动​进入​下​一步。​手续​结束​前请​不​要​取​走卡。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/await_card.py"/>
        <source>運転免許証、健康保険証、スマートフォンは使えません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>驾照、​健康​保险证、​智​能​手机​不​能​使用。</translation>
    </message>
</context>
<context>
    <name>S02b</name>
    <message>
        <location filename="../../ui/pages/waiting.py"/>
        <source>カードを読み取っています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>正在读取卡</translation>
    </message>
    <message>
        <location filename="../../ui/pages/waiting.py"/>
        <source>カードを動かさないでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>请不要移动卡。</translation>
    </message>
</context>
<context>
    <name>S03</name>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>マイキーIDを決めます</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>确定​您​的​My​Key ID​（マイキーID）</translation>
    </message>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>マイキーIDは、あなた専用の8文字の番号です。ポイントの受け取りなどに使います。マイナンバーとは別の番号です。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>MyKey ​ID​是​您​专用​的​8​个​字符​的​编号，​用于​领取​积分​等。​它​与​个人​编号​不同。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>このIDを使う</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>使用此ID</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/offer_id.py"/>
        <source>別の候補を出す（あと%n回）</source>
        <extracomment>Label or button; two lines, at most 22 full-width letters</extracomment>
        <translation>
            <numerusform>换​一​个​（还​剩%n次）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>自分で決める</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>自己决定</translation>
    </message>
    <message>
        <location filename="../../ui/pages/about_id.py"/>
        <source>マイキーIDとは</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>什么是MyKey ID</translation>
    </message>
    <message>
        <location filename="../../ui/pages/about_id.py"/>
        <source>ポイントの受け取りなどに使う、あなた専用の番号です。</source>
        <extracomment>Sentence; three lines at most</extracomment>
        <translation>这是您专用的号码，用于领取积分等。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/about_id.py"/>
        <source>12けたのマイナンバーとは別の番号です。</source>
        <extracomment>Sentence; three lines at most</extracomment>
        <translation>与12位的个人编号（マイナンバー）不同。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/about_id.py"/>
        <source>カードを新しくしても、番号は変わりません。</source>
        <extracomment>Sentence; three lines at most</extracomment>
        <translation>即使更换新卡，号码也不会改变。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/about_id.py"/>
        <source>必要がないときは、ほかの人に教えないでください。</source>
        <extracomment>Sentence; three lines at most</extracomment>
        <translation>没有必要时，请不要告诉他人。</translation>
    </message>
</context>
<context>
    <name>S03b</name>
    <message>
        <location filename="../../ui/pages/own_id.py"/>
        <source>使いたいIDを入力してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>请​输入​您​想​使用​的​ID</translation>
    </message>
    <message>
        <location filename="../../ui/pages/own_id.py"/>
        <source>英大文字と2〜9の数字で、8文字です。I・L・O・0・1は使えません。生年月日・電話番号・暗証番号は使わないでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>8​个​字符，​可用​大写​英文​字母​和​数字​2～9​（不​能​用I、​L、​O、​0、​1）。​请​不​要​使用​生日、​电话​号码​或​密码。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/own_id.py"/>
        <source>8文字で入力してください（今は%n文字です）。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>请​输入​8​个​字符​（现在​是​%n​个）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>S03c</name>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>マイキーIDは、すでにお持ちです</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>您​已​有​MyKey ID​（マイキーID）</translation>
    </message>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>今のマイキーIDをそのまま使います。番号は、手続きの最後に表示します。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>继续​使用​现在​的​My​Key ​ID。​编号​将​在​手续​最后​显示。</translation>
    </message>
</context>
<context>
    <name>S04</name>
    <message>
        <location filename="../../ui/pages/programme.py"/>
        <source>申し込む制度を選んでください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>请​选择​要​申请​的​制度</translation>
    </message>
    <message>
        <location filename="../../ui/pages/programme.py"/>
        <source>ポイントを受け取る制度を1つ選びます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>请​选择​1​个​领取​积分​的​制度。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/programme.py"/>
        <source>同意して次へ</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>同意并继续</translation>
    </message>
    <message>
        <location filename="../../ui/pages/programme.py"/>
        <source>受付は%1まで</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>受理至%1</translation>
    </message>
</context>
<context>
    <name>S05</name>
    <message>
        <location filename="../../ui/pages/provider.py"/>
        <source>決済サービスを選んでください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>请​选择​支付​服务​（決済サービス）</translation>
    </message>
    <message>
        <location filename="../../ui/pages/provider.py"/>
        <source>ポイントを受け取るキャッシュレス決済サービスを1つ選びます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>请​选择​1​个​领取​积分​的​无现​金​支付​服务。</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>見つかりませんでした。別の言葉で探すか、種類から選んでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>没有​找到。​请​换​一​个​词​查​找，​或​按​种​类​选择。</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>QRコード決済</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>二维码支付</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>電子マネー</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>电子货币</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>クレジットカード</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>信用卡</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>プリペイド</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>预付卡</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>口座・デビット</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>账户、借记卡</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>すべて</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>決済サービス</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>支付服务</translation>
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
        <translation>%1，​%2，​共%3​个​中​的​第%4​个</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/search_panel.py"/>
        <source>結果を見る（%n件）</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>
            <numerusform>查​看​结果​（%n个）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/widgets/search_panel.py"/>
        <source>見つかったもの：%1</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>找到：%1</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/search_panel.py"/>
        <source>ABC・数字</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>ABC、数字</translation>
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
            <numerusform>%n项</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>%1、%2件</source>
        <extracomment>Accessible name of a filter</extracomment>
        <translation>%1，%2项</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>受付が終わりました</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>已停止受理</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>アプリやウェブで登録</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>请在应用或网站登记</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>前払い（チャージ）</source>
        <extracomment>Small line of a card; at most 12 full-width letters</extracomment>
        <translation>预付（充值）</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>物品等の購入</source>
        <extracomment>Small line of a card; at most 12 full-width letters</extracomment>
        <translation>购买商品等</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>前払い・購入</source>
        <extracomment>Small line of a card; at most 12 full-width letters</extracomment>
        <translation>预付或购买</translation>
    </message>
</context>
<context>
    <name>S06</name>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>%1の番号を入力してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>请​输入​%1​的​号码</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>ご本人の名義の番号を入力します。番号の場所は「どこに書いてありますか」で見られます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>请​输入​本​人​名义​的​号码。​号码​的​位置​可​在​“写​在​哪里”​中查看。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>セキュリティコードを入力してください</source>
        <extracomment>Label or button; two lines, at most 33 full-width letters</extracomment>
        <translation>请输入安全码</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>どこに書いてありますか</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>写在哪里</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>「次へ」で%1の利用規約に同意します。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>按​“下一步”​表示​您​同意​%1​的​使用​条款。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>1回目と2回目の番号がちがいます。もう一度、はじめから入力してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>第1​次​和​第2​次​的​号码​不同。​请​从头再​输入​一​次。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/account_form.py"/>
        <source>%1を入力してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>请输入%1。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/account_form.py"/>
        <source>%1は%2文字です（今は%3文字です）。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1应​为​%2​个​字符​（现在​是​%3​个）。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/account_form.py"/>
        <source>%1に使える文字は、%2だけです。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1​只​能​使用​%2。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/account_form.py"/>
        <source>番号のどこかがちがうようです。もう一度確かめてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>号​码​似乎​有误。​请​再确​认​一​次。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>コードを読み取る</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>扫描二维码</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>コードを、読み取り機にかざしてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>请将二维码对准扫描器。</translation>
    </message>
</context>
<context>
    <name>S06b</name>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>もう一度入力してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>请再输入一次</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>まちがいを防ぐため、同じ番号をもう一度入力します。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>为​防止​出错，​请​再​输入​一​次​相同​的​号码。</translation>
    </message>
</context>
<context>
    <name>S06c</name>
    <message>
        <location filename="../../ui/pages/waiting.py"/>
        <source>決済サービスに確認しています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>正​在​向​支付​服务确​认</translation>
    </message>
</context>
<context>
    <name>S07</name>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>名義を確かめてください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>请确认名义人</translation>
    </message>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>名義：%1　番号の終わり：%2　ご本人の名義ですか。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>名​义人：​%1​　号​码​末尾：​%2　​是​您​本人​的​名义​吗？</translation>
    </message>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>この決済サービスは、名義を表示できません。番号をもう一度よく確かめてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>此​支付​服务​不​能​显示​名​义人。​请​再​仔细确​认​一​次​号码。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>名義</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>名义人</translation>
    </message>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>はい、私の名義です</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>是，是我的名义</translation>
    </message>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>いいえ、入力し直す</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>不是，重新输入</translation>
    </message>
</context>
<context>
    <name>S08</name>
    <message>
        <location filename="../../ui/pages/review.py"/>
        <source>登録する内容を確認してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>请确认登记内容</translation>
    </message>
    <message>
        <location filename="../../ui/pages/review.py"/>
        <source>この画面に表示した内容だけを、あなたのカードで登録します。登録したあとは、決済サービスを変えられません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>只​用​您​的​卡登​记本​画面​显示​的​内容。​登记​后​不​能​更​改​支付​服务。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/review.py"/>
        <source>この内容で進む</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>按此内容继续</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>お持ちのマイキーID</source>
        <extracomment>Label or button; two lines, at most 19 full-width letters</extracomment>
        <translation>您​现有​的​My​Key ID</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>変更（%1）</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>更改（%1）</translation>
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
        <translation>条款版本</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>日時</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>日期时间</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>受付番号・端末</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>受理编号、终端</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>セキュリティコード</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>安全码</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>入力済み</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>已输入</translation>
    </message>
</context>
<context>
    <name>S09</name>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>暗証番号を入力してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>请​输入​密码​（暗証​番号）</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/pin.py"/>
        <source>利用者証明用電子証明書の暗証番号（数字4けた）です。あと%n回入力できます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>这​是​用户​认证​电子​证书​的​密码​（4位​数字）。​还​可以​输入​%n次。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>%1に登録します</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>登记到%1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>暗証番号は、ご本人が入力してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>请​由​本​人​输入​密码。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>暗証番号がわからないときは、窓口で手続きできます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>忘记密码​时，​可​到​窗口​办理。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>登録する</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>登记</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/pin.py"/>
        <source>暗証番号は数字4けたです。あと%nけた入力してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>密码​是​4位​数字。​请​再​输入​%n位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/pin_entry.py"/>
        <source>暗証番号、4けたのうち%nけた入力しました</source>
        <extracomment>Label or button; two lines, at most 35 full-width letters</extracomment>
        <translation>
            <numerusform>密码，​4位​中​已​输入%n​位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/tries.py"/>
        <source>あと%n回入力できます</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>
            <numerusform>还​可以​输入​%n​次</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>登録内容を表示します</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>将显示您的登记内容</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>確認する</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>查看</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>カードリーダーのキーで、暗証番号4けたを入力し、確定キーを押してください。</source>
        <extracomment>Sentence; three lines</extracomment>
        <translation>请​用​读卡器​上​的​按键​输入​4位​密码​（暗証​番号），​然后​按​确认键。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>カードリーダーは、%n秒間、入力を待ちます。</source>
        <extracomment>Sentence; two lines</extracomment>
        <translation>
            <numerusform>读卡器​会​等待​%n​秒。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>やめるときは、カードリーダーの取消キーを押してください。</source>
        <extracomment>Sentence, small; two lines</extracomment>
        <translation>如果​要​停止，​请​按​读卡器​上​的​取消键。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>「もう一度入力する」を押してから、カードリーダーのキーで入力してください。</source>
        <extracomment>Sentence; three lines</extracomment>
        <translation>请​先​按​“再次​输入”，​然后​用​读卡器​上​的​按键​输入。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>カードには送っていません。入力できる回数は、変わりません。</source>
        <extracomment>Sentence in the box of an error; three lines</extracomment>
        <translation>没有​发送到​卡片。​可以​输入​的​次数​不变。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>入力の時間が終わりました</source>
        <extracomment>Heading of an error; two lines</extracomment>
        <translation>输入​时间​已​结束</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>入力を取り消しました</source>
        <extracomment>Heading of an error; two lines</extracomment>
        <translation>已​取消​输入</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>暗証番号は数字4けたです</source>
        <extracomment>Heading of an error; two lines</extracomment>
        <translation>密码​（暗証​番号）是​4位​数字</translation>
    </message>
</context>
<context>
    <name>S10</name>
    <message>
        <location filename="../../ui/pages/working.py"/>
        <source>登録しています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>正在登记</translation>
    </message>
    <message>
        <location filename="../../ui/pages/working.py"/>
        <source>カードを取らないでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>请不要取走卡。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/working.py"/>
        <source>カードで確認しています</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>正在用卡确认</translation>
    </message>
    <message>
        <location filename="../../ui/pages/working.py"/>
        <source>登録を送っています</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>正在发送登记</translation>
    </message>
    <message>
        <location filename="../../ui/pages/working.py"/>
        <source>結果を待っています</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>正在等待结果</translation>
    </message>
</context>
<context>
    <name>S11</name>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>登録が完了しました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>登记完成</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>あなたのマイキーIDと受付番号です。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>这​是​您​的​My​Key ID​（マイキーID）​和​受理​编号​（受付​番号）。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>控えを印刷して終わる</source>
        <extracomment>Label or button; two lines, at most 19 full-width letters</extracomment>
        <translation>打印凭条并结束</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>印刷しないで終わる</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>不打印直接结束</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>登録日時</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>登记日期时间</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>ポイントは、選んだ決済サービスに付きます。時期は、決済サービスの案内をご覧ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>积分​将​加到​您​选择​的​支付​服务。​时间​请​看​支付​服务​的​说明。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>控えを印刷しますか</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>要打印凭条吗</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>登録は完了しています。控えには、マイキーIDと受付番号を印刷します。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>登记​已​完成。​凭条​上会​打印MyKey ​ID​和​受理​编号。</translation>
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
        <translation>请取走您的卡</translation>
    </message>
    <message>
        <location filename="../../ui/pages/take_card.py"/>
        <source>カードを取ると、画面の内容は消えます。お忘れ物にご注意ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>取​走卡后，​画面​内容​将​消失。​请​不​要​遗忘​随身​物品。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/waiting.py"/>
        <source>控えを印刷しています</source>
        <extracomment>Label or button; two lines, at most 19 full-width letters</extracomment>
        <translation>正在打印凭条</translation>
    </message>
</context>
<context>
    <name>S20</name>
    <message>
        <location filename="../../ui/pages/status.py"/>
        <source>登録の内容</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>登记内容</translation>
    </message>
    <message>
        <location filename="../../ui/pages/status.py"/>
        <source>あなたのマイキーIDと、登録した決済サービスです。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>这是您的MyKey ID和已登记的支付服务。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/status.py"/>
        <source>登録した決済サービスは、まだありません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>您尚未登记支付服务。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/status.py"/>
        <source>まだありません</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>尚无</translation>
    </message>
    <message>
        <location filename="../../ui/pages/status.py"/>
        <source>登録日</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>登记日期</translation>
    </message>
    <message>
        <location filename="../../ui/pages/waiting.py"/>
        <source>登録内容を確認しています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>正在查询登记内容</translation>
    </message>
</context>
<context>
    <name>T-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>控えを印刷できませんでした</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>未能打印凭条</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録は完了しています。受付番号を書き写すか、職員にお声がけください。受付番号：%1</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>登记​已​完成。​请​抄下​受理​编号，​或告知​工作​人员。​受理​编号：​%1</translation>
    </message>
</context>
<context>
    <name>V-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>決済サービスの番号が合いません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>支付​服务​的​号码​不​符</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力した番号が、%1の情報と合いません。登録はされていません。入力した内容を確かめてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>输入​的​号码​与​%1​的​信息​不符。​没有​进行​登记。​请确认​输入​的​内容。</translation>
    </message>
</context>
<context>
    <name>V-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この決済サービスは、今は選べません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>现在​不​能​选​择​此​支付​服务</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1の受付が止まっています。時間をおいて試すか、別の決済サービスを選んでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1​已​暂​停​受理。​请​稍后​再试，​或​选择​其他​支付​服务。</translation>
    </message>
</context>
<context>
    <name>V-03</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>受付が終わった決済サービスです</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>此​支付​服务​已​结束​受理</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1の受付は、%2に終わりました。別の決済サービスを選んでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1​的​受理​已​于​%2​结束。​请​选择​其他​支付​服务。</translation>
    </message>
</context>
<context>
    <name>V-04</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この端末では登録できません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>本机不能登记</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1は、%1のアプリやウェブサイトから登録してください。この端末では、別の決済サービスを選べます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1请​在​%1​的​应用​或​网站​上​登记。​在​本机​可以​选择​其他​支付​服务。</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1は、先に事前登録が必要です。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1需要事先登记。</translation>
    </message>
</context>
<context>
    <name>V-05</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この番号は登録できません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>此号码不能登记</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この番号は、すでに登録に使われています。番号を確かめるか、別の決済サービスを選んでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>此​号码​已​用于​登记。​请确认号​码，​或​选择​其他​支付​服务。</translation>
    </message>
</context>
<context>
    <name>V-06</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>ご本人の番号を登録してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>请​登记​本人​的​号码</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録できるのは、ご本人の名義の番号だけです。未成年の方の手続きは、窓口でご相談ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>只​能​登​记本​人​名义​的​号码。​未成​年​人​的​手续​请​到​窗口​咨询。</translation>
    </message>
</context>
<context>
    <name>X-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>手続きを続けられません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>无法继续办理</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>端末に問題が起きました。入力した内容は消しました。職員にお声がけください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>本​机​发生​了​问题。​已​清除​您​输入​的​内容。​请​告知​工作​人员。</translation>
    </message>
</context>
<context>
    <name>common</name>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>戻る</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>次へ</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>やめる</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>変更</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>更改</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>1文字消す</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>删除1个字</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>全部消す</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>全部清除</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>前のページ</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>上一页</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>次のページ</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>下一页</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>さがす</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>查找</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>表示する</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>隠す</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>隐藏</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>職員を呼ぶ</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>呼叫工作人员</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>言語 Language</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>语言 Language</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>選択中</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>已选择</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>規約を読む</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>阅读条款</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>終わる</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>閉じる</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>1つ選んでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>请选择1个。</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>入力内容を確認してください</source>
        <extracomment>Label or button; two lines, at most 24 full-width letters</extracomment>
        <translation>请确认​输入​的​内容</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>時間がかかっています。そのままお待ちください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>需要​一些​时间。​请​稍候。</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>このままお待ちください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>请稍候。</translation>
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
        <translation>受理编号</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>決済サービス</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>支付服务</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>番号</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>号码</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>表示なし</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>不显示</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>カードに印刷された名前と、同じ名義ですか。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>与​卡上印​的​姓名​是​同​一​名​义​吗？</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>登録内容を確認する</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>查看登记内容</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>見やすさ・音声</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>显示与语音</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>ja</source>
        <extracomment>The code of the language, as in the name of this file</extracomment>
        <translation>zh</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>日本語</source>
        <extracomment>Its own name; on its button, two lines</extracomment>
        <translation>中文</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>1</source>
        <extracomment>Its place among the language buttons</extracomment>
        <translation>4</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>BIZ UDPGothic, Noto Sans CJK JP</source>
        <extracomment>Font families, the first installed one is used; start-up fails when one is missing</extracomment>
        <translation>Noto Sans CJK SC</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>ja_JP</source>
        <extracomment>The locale whose names of months are used (QLocale)</extracomment>
        <translation>zh_CN</translation>
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
        <translation>确认前的译文</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <location filename="../../ui/pages/languages.py"/>
        <source>言語 Language</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>语言 Language</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この決済サービス</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>此支付服务</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>受付の最終日</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>受理截止日</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>しばらくした時刻</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>稍后</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>（表示できません）</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>（无法显示）</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>もう一度入力する</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>再次输入</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力しないで終わる</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>不输入直接结束</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力する</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>手続きを続ける</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>继续办理</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>もう一度読み取る</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>重新读取</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>はじめからやり直す</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>从头开始</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>もう一度試す</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>再试一次</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>別のIDを入力する</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>输入其他ID</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力を直す</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>修改输入</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>別の決済サービスを選ぶ</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>选择​其他​支付​服务</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>はじめに戻る</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>返回首页</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>もう一度印刷する</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>重新打印</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>番号を印刷して終わる</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>打印编号并结束</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>案内を印刷する</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>打印指引</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>文字を大きく</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>放大文字</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>画面を黒く</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>黑色画面</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>ふりがな</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>注音假名</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>音声案内</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>语音引导</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>ゆっくり操作</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>慢速操作</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>左側で操作</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>左侧操作</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>低い位置で操作</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>低位操作</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>音を大きく（今は%1）</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>调大声音（现在%1）</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>音を小さく（今は%1）</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>调小声音（现在%1）</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/switch.py"/>
        <source>%1：オン</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>%1：开</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/switch.py"/>
        <source>%1：オフ</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>%1：关</translation>
    </message>
</context>
<context>
    <name>slip</name>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>マイキーID登録控え</source>
        <extracomment>Label or button; two lines, at most 19 full-width letters</extracomment>
        <translation>MyKey I​D​登记凭​条</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>日時</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>日期时间</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>番号</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>号码</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>お問い合わせ</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>咨询电话</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>見本</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>样本</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>窓口</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>窗口</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>持ち物</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>携带物品</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>マイナンバーカードと、本人確認書類</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>个人编号卡和本人确认文件</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <location filename="../../ui/pages/call_staff.py"/>
        <source>職員を呼んでいます</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>正在呼叫工作人员</translation>
    </message>
    <message>
        <location filename="../../ui/pages/call_staff.py"/>
        <source>そのままお待ちください。カードは置いたままでかまいません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>请​在​此​等​候。​卡​可以​放着​不动。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/call_staff.py"/>
        <source>端末：%1</source>
        <extracomment>Label or button; two lines, at most 6 full-width letters</extracomment>
        <translation>终端：%1</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>全%1ステップの%2、%3</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>共​%1步，​第%2步，​%3</translation>
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
        <translation>卡</translation>
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
        <translation>支付服务</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>確認</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>确认</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>暗証番号</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>密码</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>完了</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>完成</translation>
    </message>
</context>
</TS>
