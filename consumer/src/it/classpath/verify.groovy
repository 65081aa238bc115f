assert new File(basedir, 'target/out.txt').text.trim() ==
        '5-8 | 72-85 %1RM | true | 8 weeks | 105 kg | null | null'
