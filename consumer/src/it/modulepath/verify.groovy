assert new File(basedir, 'target/out.txt').text.trim() == '1-5 dev.prescription.core'
