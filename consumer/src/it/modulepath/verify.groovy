assert new File(basedir, 'target/out.txt').readLines().last() ==
        '5-8 | 72-85 %1RM | true | Pause 150-240 s between sets | 8 weeks | 105 kg | dev.prescription.core | dev.prescription.periodisation'
